// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "testtypes.h"

#include "await.h"
#include "logtoquick.h"
#include "logtoquickaccount.h"
#include "testcertificate.h"

#include <QtCore/QDir>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslSocket>
#include <QtQml/QQmlComponent>

namespace {

const TestCertificate &companyCertificate()
{
    static const TestCertificate certificate = TestCertificate::make();
    return certificate;
}

QSslConfiguration askingForACertificate()
{
    QSslConfiguration tls = companyCertificate().serverConfiguration();
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    return tls;
}

void sayWhetherItIsShown(const ServerRequest &, QTcpSocket &socket)
{
    const auto &tls = dynamic_cast<const QSslSocket &>(socket);
    const bool isShown = tls.peerCertificate() == companyCertificate().certificate;
    socket.write(jsonHttpAnswer(isShown ? R"("shown")" : R"("not shown")"));
}

} // namespace

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

void HastyClient::amendConfig(LogtoConfig &config)
{
    config.setNetworkTimeout(std::chrono::milliseconds(50));
}

void CompanyClient::amendConfig(LogtoConfig &config)
{
    const TestCertificate &company = companyCertificate();
    config.setCaCertificates({company.certificate});
    config.setClientCertificate(company.certificate, company.key);
    if (m_proxyPort > 0) {
        config.setProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                         static_cast<quint16>(m_proxyPort)});
    }
}

CompanyServers::CompanyServers(QObject *parent)
    : QObject(parent)
    , m_server(askingForACertificate(), sayWhetherItIsShown)
    , m_anotherServer(askingForACertificate(), sayWhetherItIsShown)
    , m_proxy([](const ServerRequest &, QTcpSocket &socket) {
        socket.write(jsonHttpAnswer(R"("proxy")"));
    })
{
}

void TestSetup::applicationAvailable()
{
    qmlRegisterType<FormLoginAgent>("LogtoTests", 1, 0, "TestAgent");
    qmlRegisterType<TestEngines>("LogtoTests", 1, 0, "TestEngines");
    qmlRegisterType<TestFolder>("LogtoTests", 1, 0, "TestFolder");
    qmlRegisterType<TestProvider>("LogtoTests", 1, 0, "TestProvider");
    qmlRegisterType<CountingClient>("LogtoTests", 1, 0, "CountingClient");
    qmlRegisterType<HastyClient>("LogtoTests", 1, 0, "HastyClient");
    qmlRegisterType<StuckServer>("LogtoTests", 1, 0, "StuckServer");
    qmlRegisterType<CompanyClient>("LogtoTests", 1, 0, "CompanyClient");
    qmlRegisterType<CompanyServers>("LogtoTests", 1, 0, "CompanyServers");
}

void TestSetup::qmlEngineAvailable(QQmlEngine *engine)
{
    LogtoQuick::installNetworkAccess(engine);
    engine->addImportPath(QStringLiteral(LOGTO_QML_IMPORT_PATH));
    // From Qt 6.5 on this is so anyway.
    engine->addImportPath(QStringLiteral(":/qt/qml"));
}
