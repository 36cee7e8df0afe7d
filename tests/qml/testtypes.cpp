// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "testtypes.h"

#include "logtoquick.h"

#include <QtCore/QDir>

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

void CountingClient::amendConfig(LogtoConfig &config)
{
    config.setRequestHook([this](QNetworkRequest &) { ++m_requests; });
}

void TestSetup::applicationAvailable()
{
    qmlRegisterType<FormLoginAgent>("LogtoTests", 1, 0, "TestAgent");
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
