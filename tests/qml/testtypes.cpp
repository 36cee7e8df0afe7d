// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "testtypes.h"

#include "await.h"
#include "logtoquick.h"
#include "logtoquickaccount.h"

#include <QtCore/QDir>
#include <QtQml/QQmlComponent>

QUrl TestFolder::url(const QString &name) const
{
    return QUrl::fromLocalFile(m_folder.filePath(name));
}

void TestFolder::write(const QString &name, const QString &text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("a file of the test cannot be written");
}

qint64 TestFolder::size(const QString &name) const
{
    return QFileInfo(m_folder.filePath(name)).size();
}

QStringList TestFolder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
}

bool TestEngines::accountOutlivesItsEngine(LogtoClient *client)
{
    auto engine = std::make_unique<QQmlEngine>();
    TestSetup().qmlEngineAvailable(engine.get());
    QQmlComponent component(engine.get());
    component.setData("import Logto\nLogtoAccount {}", {});
    const std::unique_ptr<QObject> object(component.create());
    auto *account = qobject_cast<LogtoQuickAccount *>(object.get());
    if (!account)
        return false;
    account->setClient(client);
    account->fetchProfile();
    engine.reset();
    awaitSignal(account, &LogtoQuickAccount::busyChanged);
    return !account->isBusy() && !account->profile().isEmpty();
}

void CountingClient::amendConfig(LogtoConfig &config)
{
    config.setRequestHook([this](QNetworkRequest &) { ++m_requests; });
}

void TestSetup::applicationAvailable()
{
    qmlRegisterType<FormLoginAgent>("LogtoTests", 1, 0, "TestAgent");
    qmlRegisterType<TestEngines>("LogtoTests", 1, 0, "TestEngines");
    qmlRegisterType<TestFolder>("LogtoTests", 1, 0, "TestFolder");
    qmlRegisterType<TestProvider>("LogtoTests", 1, 0, "TestProvider");
    qmlRegisterType<CountingClient>("LogtoTests", 1, 0, "CountingClient");
}

void TestSetup::qmlEngineAvailable(QQmlEngine *engine)
{
    LogtoQuick::installNetworkAccess(engine);
    engine->addImportPath(QStringLiteral(LOGTO_QML_IMPORT_PATH));
    // From Qt 6.5 on this is so anyway.
    engine->addImportPath(QStringLiteral(":/qt/qml"));
}
