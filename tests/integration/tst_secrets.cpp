// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"
#include "logtoclient_p.h"
#include "logtofilestore.h"

#include <QtCore/QDirIterator>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Fault = FaultyNetwork::Fault;

namespace {

QString &logged()
{
    static QString text;
    return text;
}

void record(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logged() += QLatin1StringView(context.category) + u' ' + message + u'\n';
}

} // namespace

// A whole session with everything logged that can be logged.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverInTheLog();
    void noneIsLeftOnTheDisk();

private:
    bool playSession(ClientSetup &setup, FaultyNetwork &network);
    void rememberTokens(ClientSetup &setup);
    void rememberQuery(const QString &query);

    LocalProvider m_provider;
    QStringList m_secrets;
    QSet<QString> m_names;
};

void TestSecrets::rememberTokens(ClientSetup &setup)
{
    const auto *session = LogtoClientPrivate::of(setup.client()).session();
    m_secrets.append({session->refreshToken, session->accessToken().value(),
                      QString::fromLatin1(session->idToken),
                      QString::fromLatin1(session->idToken.split('.').constLast())});
}

// A callback or a form, with what must stay between client, browser and provider.
void TestSecrets::rememberQuery(const QString &query)
{
    const QUrlQuery items(query);
    for (const QString &name : {u"code"_s, u"state"_s, u"nonce"_s, u"code_verifier"_s,
                                u"refresh_token"_s, u"token"_s, u"request_uri"_s}) {
        const QString value = items.queryItemValue(name, QUrl::FullyDecoded);
        if (!value.isEmpty()) {
            m_secrets.append(value);
            m_names.insert(name);
        }
    }
}

// Signs in, refreshes, fails in several ways, signs out.
bool TestSecrets::playSession(ClientSetup &setup, FaultyNetwork &network)
{
    LogtoSignInOptions options;
    options.setLoginHint(u"hint-test-only"_s);
    options.setOneTimeToken(u"one-time-test-only"_s);
    setup.restart();
    if (!setup.signIn(options))
        return false;
    rememberTokens(setup);
    network.schedule("/oidc/token", Fault::LoseAnswer);
    if (!await(setup.client().fetchUserInfo()) || !await(setup.client().refreshAccessToken()))
        return false;
    rememberTokens(setup);

    setup.restart();
    network.scheduleAnswer("/oidc/token", httpAnswer(503, ""));
    qWarning() << await(setup.client().refreshAccessToken()).error();
    setup.agent.forgetCookies();
    network.schedule("/oidc/token", Fault::LoseAnswer);
    qWarning() << setup.signIn().error() << setup.client().lastError();
    const auto scope = LogtoClient::SignOutScope::ApplicationAndProvider;
    const LogtoSignOutReport report = await(setup.client().signOut(scope));
    qWarning() << report.error;
    return report.revoked;
}

void TestSecrets::neverInTheLog()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    connect(&setup.agent, &FormLoginAgent::opened, this,
            [&] { rememberQuery(setup.agent.openedUrl().query()); });
    connect(&setup.agent, &FormLoginAgent::arrived, this,
            [&](const QUrl &callback) { rememberQuery(callback.query()); });

    QLoggingCategory::setFilterRules(u"logto.*=true\nqt.network.ssl*=true\n"_s);
    const QtMessageHandler before = qInstallMessageHandler(record);
    const bool played = playSession(setup, network);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY2(played, qPrintable(logged()));

    QVERIFY(logged().contains("logto.network"_L1));
    QVERIFY(logged().contains("logto.session"_L1));
    QVERIFY(logged().contains("/oidc/token"_L1));
    for (const ServerRequest &request : network.requests())
        rememberQuery(QString::fromLatin1(request.body));
    QCOMPARE(m_names.size(), 7);
    m_secrets.append({u"test-only"_s, u"refresh_token="_s, u"code_verifier"_s, u"Bearer "_s});
    for (const QString &secret : std::as_const(m_secrets))
        QVERIFY2(!logged().contains(secret), qPrintable(secret + u'\n' + logged()));
}

// In whatever files of the user, and in none of the store's.
void TestSecrets::noneIsLeftOnTheDisk()
{
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    const auto key = [] { return LogtoResult(QByteArray(32, 'k')); }; // for tests only
    ClientSetup setup(m_provider);
    LogtoClient client;
    client.setUserAgent(&setup.agent);
    client.start(setup.config, std::make_unique<LogtoFileStore>(home.filePath(u"session"_s), key));
    QTRY_COMPARE(client.state(), LogtoClient::State::SignedOut);

    QList<QByteArray> secrets;
    for (int i = 0; i < 100; ++i) {
        QVERIFY(await(client.signIn()));
        QVERIFY(await(client.refreshAccessToken()));
        const auto *session = LogtoClientPrivate::of(client).session();
        secrets += {session->refreshToken.toLatin1(), session->accessToken().value().toLatin1(),
                    session->idToken};
        QVERIFY(await(client.signOut()).storageCleared);
    }
    int files = 0;
    QDirIterator all(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : std::as_const(secrets))
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0); // such as the bell's
    QVERIFY(QDir(home.filePath(u"session"_s)).isEmpty(QDir::Files | QDir::Hidden));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
