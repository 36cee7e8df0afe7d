// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "commandreader.h"
#include "directory.h"
#include "formloginagent.h"
#include "logtoaccesstokenwatcher.h"
#include "logtoclient.h"
#include "logtofilestore.h"
#include "logtoscope.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

using namespace Qt::StringLiterals;

namespace {

// A client in a process of its own, whose memory the test looks into. Commands, each answered by
// the event of its name:
//
//   start    endpoint, appId, folder, gateway (port), certificate (file)
//   signIn, refresh, signOut
//   play     rounds: signs in, gets one token of each kind, refreshes, signs out, again and again
//
// with failed (what did, if anything). By itself: signedIn, signedOut.
class Rounds
{
public:
    Rounds();

private:
    void take(const QJsonObject &command);
    void start(const QJsonObject &command);
    QString perform(const QJsonObject &command);
    QString signIn();
    QString refresh();
    QString signOut();
    QString getTokens();
    QString play(int rounds);

    CommandReader m_reader;
    std::unique_ptr<FormLoginAgent> m_agent;
    LogtoClient m_client;
    LogtoAccessTokenWatcher m_watcher;
};

Rounds::Rounds()
    : m_reader([this](const QJsonObject &command) { take(command); })
{
    QObject::connect(&m_client, &LogtoClient::authenticatedChanged, &m_client, [this] {
        CommandReader::report(m_client.isAuthenticated() ? u"signedIn"_s : u"signedOut"_s);
    });
}

void Rounds::take(const QJsonObject &command)
{
    const QString failed = perform(command);
    CommandReader::report(command.value("do"_L1).toString(), {{u"failed"_s, failed}});
}

QString Rounds::perform(const QJsonObject &command)
{
    const QString what = command.value("do"_L1).toString();
    if (what == "signIn"_L1)
        return signIn();
    if (what == "refresh"_L1)
        return refresh();
    if (what == "signOut"_L1)
        return signOut();
    if (what == "play"_L1)
        return play(command.value("rounds"_L1).toInt());
    start(command);
    return {};
}

// All requests take the way through the gateway, by TLS and on connections that stay open, as they
// do with a real provider.
void Rounds::start(const QJsonObject &command)
{
    LogtoConfig config(QUrl(command.value("endpoint"_L1).toString()),
                       command.value("appId"_L1).toString(), QUrl(u"io.logto.qt://callback"_s));
    config.setResources({Directory::Shopping, Directory::OrganizationApi});
    config.setScopes({LogtoScope::Organizations, u"read:products"_s, u"read:org-data"_s});
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(
        QSslCertificate::fromPath(command.value("certificate"_L1).toString(), QSsl::Pem));
    config.setRequestHook(
        [tls, gateway = command.value("gateway"_L1).toInt()](QNetworkRequest &request) {
            QUrl url = request.url();
            url.setScheme(u"https"_s);
            url.setPort(gateway);
            request.setUrl(url);
            request.setSslConfiguration(tls);
        });
    m_client.start(config,
                   std::make_unique<LogtoFileStore>(command.value("folder"_L1).toString(), [] {
                       return LogtoResult(QByteArray(32, 'k'));
                   })); // for tests only
    awaitSignal(&m_client, &LogtoClient::stateChanged);
    m_watcher.setResource(Directory::Shopping);
    m_watcher.setClient(&m_client);
}

// The stand-in for a browser is none of the library: what it knows goes with it.
QString Rounds::signIn()
{
    m_agent = std::make_unique<FormLoginAgent>();
    m_client.setUserAgent(m_agent.get());
    const auto result = await(m_client.signIn());
    m_client.setUserAgent(nullptr);
    m_agent.reset();
    return result ? QString() : u"sign-in: "_s + result.error().toString();
}

QString Rounds::refresh()
{
    const auto token = await(m_client.refreshAccessToken());
    return token ? QString() : u"refresh: "_s + token.error().toString();
}

QString Rounds::signOut()
{
    const LogtoSignOutReport report = await(m_client.signOut());
    return report.revoked ? QString() : u"sign-out: "_s + report.error.toString();
}

QString Rounds::getTokens()
{
    for (const LogtoTokenTarget &target :
         {LogtoTokenTarget(), LogtoTokenTarget(Directory::Shopping),
          LogtoTokenTarget::organization(Directory::Acme),
          LogtoTokenTarget(Directory::OrganizationApi, Directory::Acme)}) {
        if (const auto token = await(m_client.accessToken(target)); !token)
            return u"token: "_s + token.error().toString();
    }
    const auto info = await(m_client.fetchUserInfo());
    return info ? QString() : u"userinfo: "_s + info.error().toString();
}

QString Rounds::play(int rounds)
{
    using Step = QString (Rounds::*)();
    for (int i = 0; i < rounds; ++i) {
        for (const Step step :
             {&Rounds::signIn, &Rounds::getTokens, &Rounds::refresh, &Rounds::signOut}) {
            if (const QString failed = (this->*step)(); !failed.isEmpty())
                return failed;
        }
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Rounds rounds;
    return QCoreApplication::exec();
}
