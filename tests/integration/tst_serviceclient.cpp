// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "directory.h"
#include "localprovider.h"
#include "logtoserviceclient_p.h"
#include "stockreporter.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;
using TokenResult = LogtoResult<LogtoAccessToken>;

// Devices and services: the application itself, or a user who is not here.
class TestServiceClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void clientCredentials_data();
    void clientCredentials();
    void isCached();
    void callersShareOneRequest();
    void refusals_data();
    void refusals();
    void personalAccessToken();
    void impersonation();
    void badConfigurationIsTold();
    void listing();

private:
    LogtoConfig config(const QString &appId) const { return {m_provider.endpoint(), appId}; }
    static LogtoGrant machineGrant();

    const QString m_machine = u"logto-qt-machine"_s;
    const QString m_exchanger = u"logto-qt-token-exchange"_s;
    LocalProvider m_provider;
};

LogtoGrant TestServiceClient::machineGrant()
{
    return LogtoGrant::clientCredentials(u"test-only-secret-of-the-machine-to-machine-app"_s);
}

void TestServiceClient::clientCredentials_data()
{
    QTest::addColumn<LogtoTokenTarget>("target");
    QTest::addColumn<QString>("audience");
    QTest::newRow("resource") << LogtoTokenTarget(Directory::Shopping) << Directory::Shopping;
    QTest::newRow("organization") << LogtoTokenTarget::organization(Directory::Acme)
                                  << u"urn:logto:organization:1n1acp6bm3a7"_s;
    QTest::newRow("both") << LogtoTokenTarget(Directory::OrganizationApi, Directory::Acme,
                                              {u"read:org-data"_s})
                          << Directory::OrganizationApi;
}

void TestServiceClient::clientCredentials()
{
    QFETCH(LogtoTokenTarget, target);
    QFETCH(QString, audience);

    LogtoServiceClient client(config(m_machine), machineGrant());
    const auto token = await(client.accessToken(target));
    QVERIFY2(token, qPrintable(token.error().toString()));
    QCOMPARE(token->claims().value("aud"_L1).toString(), audience);
    QCOMPARE(token->claims().value("client_id"_L1).toString(), m_machine);
    QVERIFY(token->missingScopes(target.scopes()).isEmpty());
}

void TestServiceClient::isCached()
{
    LogtoServiceClient client(config(m_machine), machineGrant());
    std::chrono::seconds passed = 0s;
    LogtoServiceClientPrivate::of(client).clock.sinceBoot = [&passed] {
        return Logto::timeSinceBoot() + passed;
    };
    const LogtoTokenTarget target(Directory::Short); // for 60 s
    QVERIFY(client.cachedAccessToken(target).isEmpty());
    const auto first = await(client.accessToken(target));
    QVERIFY(*await(client.accessToken(target)) == *first);
    QVERIFY(client.cachedAccessToken(target) == *first);
    QCOMPARE(m_provider.count(u"/oidc/token"_s), 1);
    passed = 45s;
    QVERIFY(!(*await(client.accessToken(target)) == *first));
    client.clearAccessToken(target);
    QVERIFY(client.cachedAccessToken(target).isEmpty());
    QVERIFY(await(client.accessToken(target)));
    QVERIFY(await(client.refreshAccessToken(target)));
    client.clearAccessTokens();
    QVERIFY(client.cachedAccessToken(target).isEmpty());
    QCOMPARE(m_provider.count(u"/oidc/token"_s), 4);
}

void TestServiceClient::callersShareOneRequest()
{
    LogtoServiceClient client(config(m_machine), machineGrant());
    QList<QFuture<TokenResult>> futures;
    for (int i = 0; i < 100; ++i)
        futures.append(client.accessToken(LogtoTokenTarget(Directory::Shopping)));
    for (const auto &future : futures)
        QVERIFY(await(future));
    QCOMPARE(m_provider.count(u"/oidc/token"_s), 1);
}

void TestServiceClient::refusals_data()
{
    QTest::addColumn<LogtoTokenTarget>("target");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<Code>("code");
    const QString right = machineGrant().appSecret();
    QTest::newRow("wrong secret") << LogtoTokenTarget(Directory::Shopping)
                                  << u"test-only-wrong-secret"_s << Code::UnknownApplication;
    QTest::newRow("unknown resource") << LogtoTokenTarget(u"https://unknown.example/api"_s) << right
                                      << Code::ResourceNotConfigured;
    QTest::newRow("no target") << LogtoTokenTarget() << right << Code::ResourceNotConfigured;
    QTest::newRow("not in the organization") << LogtoTokenTarget::organization(Directory::Globex)
                                             << right << Code::NotOrganizationMember;
}

void TestServiceClient::refusals()
{
    QFETCH(LogtoTokenTarget, target);
    QFETCH(QString, secret);
    QFETCH(Code, code);

    LogtoServiceClient client(config(m_machine), LogtoGrant::clientCredentials(secret));
    const LogtoError error = await(client.accessToken(target)).error();
    QCOMPARE(error.code(), code);
    QVERIFY(!error.toString().contains(secret));
}

void TestServiceClient::personalAccessToken()
{
    LogtoServiceClient client(config(m_exchanger),
                              LogtoGrant::personalAccessToken(u"pat_test-only-of-alice"_s));
    const auto token = await(client.accessToken(LogtoTokenTarget(Directory::Shopping)));
    QVERIFY2(token, qPrintable(token.error().toString()));
    QCOMPARE(token->claims().value("aud"_L1).toString(), Directory::Shopping);
    const auto organization =
        await(client.accessToken(LogtoTokenTarget::organization(Directory::Acme)));
    QVERIFY2(organization, qPrintable(organization.error().toString()));

    LogtoServiceClient expired(
        config(m_exchanger), LogtoGrant::personalAccessToken(u"pat_test-only-of-alice-expired"_s));
    const LogtoError error =
        await(expired.accessToken(LogtoTokenTarget(Directory::Shopping))).error();
    QCOMPARE(error.oauthError(), u"invalid_grant"_s);
    QVERIFY(!error.isTransient());
}

void TestServiceClient::impersonation()
{
    const QString subject = m_provider.control(u"subject-token"_s, {{u"user"_s, u"alice"_s}})
                                .value("subjectToken"_L1)
                                .toString();
    LogtoServiceClient client(config(m_exchanger), LogtoGrant::impersonation(subject));
    const auto token = await(client.accessToken(LogtoTokenTarget(Directory::Shopping)));
    QVERIFY2(token, qPrintable(token.error().toString()));
    QVERIFY(!token->claims().value("sub"_L1).toString().isEmpty());
    QCOMPARE(await(client.refreshAccessToken(LogtoTokenTarget(Directory::Shopping)))
                 .error()
                 .oauthError(),
             u"invalid_grant"_s);
    QVERIFY(!client.cachedAccessToken(LogtoTokenTarget(Directory::Shopping)).isEmpty());
}

void TestServiceClient::badConfigurationIsTold()
{
    LogtoServiceClient client(LogtoConfig(), machineGrant());
    QCOMPARE(await(client.accessToken(LogtoTokenTarget(Directory::Shopping))).error().code(),
             Code::InvalidConfiguration);
}

// That of the documentation.
void TestServiceClient::listing()
{
    StockReporter reporter(config(m_machine), machineGrant().appSecret());
    QSignalSpy ready(&reporter, &StockReporter::ready);
    reporter.begin(m_provider.endpoint());
    QTRY_COMPARE(ready.count(), 1);
    const auto request = ready.constFirst().constFirst().value<QNetworkRequest>();
    QVERIFY(request.rawHeader("Authorization").startsWith("Bearer eyJ"));

    StockReporter impostor(config(m_machine), u"a wrong secret"_s);
    QSignalSpy failed(&impostor, &StockReporter::failed);
    impostor.begin(m_provider.endpoint());
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestServiceClient)
#include "tst_serviceclient.moc"
