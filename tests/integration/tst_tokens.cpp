// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "directory.h"
#include "logtoscope.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;
using TokenResult = LogtoResult<LogtoAccessToken>;

namespace {

QList<LogtoTokenTarget> twentyTargets()
{
    using namespace Directory;

    const auto narrowed = [](const QString &resource, const QString &organization,
                             const QStringList &scopes) {
        return QList{LogtoTokenTarget(resource, organization),
                     LogtoTokenTarget(resource, organization, {scopes.constFirst()}),
                     LogtoTokenTarget(resource, organization, {scopes.constLast()}),
                     LogtoTokenTarget(resource, organization, scopes)};
    };
    return narrowed({}, {}, {u"openid"_s, u"profile"_s})
        + narrowed(Shopping, {}, {u"read:products"_s, u"write:products"_s})
        + narrowed({}, Acme, {u"read:report"_s, u"invite:member"_s})
        + narrowed(OrganizationApi, Acme, {u"read:org-data"_s, u"write:org-data"_s})
        + QList{LogtoTokenTarget(Short), LogtoTokenTarget(OrganizationApi),
                LogtoTokenTarget::organization(Globex), LogtoTokenTarget(OrganizationApi, Globex)};
}

} // namespace

// Tokens for resources and organizations, all from one refresh token.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void eachTargetHasItsAudience_data();
    void eachTargetHasItsAudience();
    void narrowedScopes();
    void isAnsweredFromTheCache();
    void isStillThereAfterARestart();
    void oneRequestForEachTarget();
    void earlyCallersAreAnsweredFirst();
    void shortTokenIsFreshForMostOfItsLife();
    void refreshBringsNewPermissions();
    void clearedTokenIsAskedForAgain();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void refusalsLeaveTheSessionAlone();
    void scopeThatIsNotThereIsToldBeforeAsking();
    void refusedByTheProviderOnly();

private:
    LogtoClient &signedIn(ClientSetup &setup);

    LocalProvider m_provider;
};

void TestTokens::init()
{
    m_provider.reset();
}

LogtoClient &TestTokens::signedIn(ClientSetup &setup)
{
    setup.askForTokens();
    return setup.restartSignedIn();
}

void TestTokens::eachTargetHasItsAudience_data()
{
    QTest::addColumn<LogtoTokenTarget>("target");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("scope");

    QTest::newRow("resource") << LogtoTokenTarget(Directory::Shopping) << Directory::Shopping
                              << u"read:products"_s;
    QTest::newRow("organization") << LogtoTokenTarget::organization(Directory::Acme)
                                  << u"urn:logto:organization:1n1acp6bm3a7"_s << u"invite:member"_s;
    QTest::newRow("resource in an organization")
        << LogtoTokenTarget(Directory::OrganizationApi, Directory::Acme)
        << Directory::OrganizationApi << u"write:org-data"_s;
}

void TestTokens::eachTargetHasItsAudience()
{
    QFETCH(LogtoTokenTarget, target);
    QFETCH(QString, audience);
    QFETCH(QString, scope);

    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto token = await(client.accessToken(target));
    QVERIFY2(token, qPrintable(token.error().toString()));
    const QJsonObject claims = token->claims();
    QCOMPARE(claims.value("aud"_L1).toString(), audience);
    QCOMPARE(claims.value("sub"_L1).toString(), client.idTokenClaims().sub());
    if (!target.resource().isEmpty())
        QCOMPARE(claims.value("organization_id"_L1).toString(), target.organizationId());
    QVERIFY2(token->scopes().contains(scope), qPrintable(token->scopes().join(u' ')));
    const qint64 expiry = claims.value("exp"_L1).toInteger();
    QVERIFY(qAbs(token->expiresAt().toSecsSinceEpoch() - expiry) <= 2);
    QVERIFY(await(client.accessToken())->claims().isEmpty());
}

void TestTokens::narrowedScopes()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const LogtoTokenTarget narrow(Directory::Shopping, {}, {u"read:products"_s});
    const auto token = await(client.accessToken(narrow));
    QVERIFY2(token, qPrintable(token.error().toString()));
    QCOMPARE(token->scopes(), QStringList{u"read:products"_s});
    const auto whole = await(client.accessToken(LogtoTokenTarget(Directory::Shopping)));
    QVERIFY(whole->scopes().contains(u"write:products"_s));
    QVERIFY(client.cachedAccessToken(narrow) == *token);
    QCOMPARE(LogtoTokenTarget(u"r"_s, {}, {u"b"_s, u"a"_s, u"b"_s}),
             LogtoTokenTarget(u"r"_s, {}, {u"a"_s, u"b"_s}));
}

void TestTokens::isAnsweredFromTheCache()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    QVERIFY(client.cachedAccessToken(LogtoTokenTarget(Directory::Shopping)).isEmpty());
    const auto first = await(client.accessToken(LogtoTokenTarget(Directory::Shopping)));
    const auto second = await(client.accessToken(LogtoTokenTarget(Directory::Shopping)));
    QVERIFY(*first == *second);
    QVERIFY(client.cachedAccessToken(LogtoTokenTarget(Directory::Shopping)) == *first);
    QVERIFY(!(*await(client.organizationToken(Directory::Acme)) == *first));
    QCOMPARE(setup.requests.count(u"/oidc/token"_s), 2);
}

void TestTokens::isStillThereAfterARestart()
{
    ClientSetup setup(m_provider);
    const auto before = await(signedIn(setup).accessToken(LogtoTokenTarget(Directory::Shopping)));
    setup.requests.clear();
    LogtoClient &client = setup.restart();
    QVERIFY(client.cachedAccessToken(LogtoTokenTarget(Directory::Shopping)) == *before);
    QVERIFY(*await(client.accessToken(LogtoTokenTarget(Directory::Shopping))) == *before);
    QCOMPARE(setup.requests, QStringList());
}

void TestTokens::oneRequestForEachTarget()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    client.clearAccessTokens();
    const QList<LogtoTokenTarget> targets = twentyTargets();
    QList<QFuture<TokenResult>> futures;
    for (int i = 0; i < 1000; ++i)
        futures.append(client.accessToken(targets.at(i % targets.size())));
    for (const auto &future : futures) {
        const auto token = await(future);
        QVERIFY2(token, qPrintable(token.error().toString()));
    }
    QCOMPARE(setup.requests.count(u"/oidc/token"_s), 20);
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
}

// Nobody waits for the tokens of others.
void TestTokens::earlyCallersAreAnsweredFirst()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    QStringList order;
    const auto ask = [&](const QString &name, const LogtoTokenTarget &target) {
        return client.accessToken(target).then(&client, [&, name](const TokenResult &result) {
            order.append(name + u' ' + QString::number(setup.requests.count(u"/oidc/token"_s)));
            return result.hasValue();
        });
    };
    const auto first = ask(u"shopping"_s, LogtoTokenTarget(Directory::Shopping));
    const auto second = ask(u"acme"_s, LogtoTokenTarget::organization(Directory::Acme));
    const auto third = ask(u"globex"_s, LogtoTokenTarget::organization(Directory::Globex));
    QTRY_VERIFY(third.isFinished());
    QVERIFY(first.result() && second.result() && third.result());
    QCOMPARE(order, (QStringList{u"shopping 1"_s, u"acme 2"_s, u"globex 3"_s}));
}

// Its life is as long as the lead time.
void TestTokens::shortTokenIsFreshForMostOfItsLife()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto first = await(client.accessToken(LogtoTokenTarget(Directory::Short)));
    setup.passed = 37s;
    QVERIFY(*await(client.accessToken(LogtoTokenTarget(Directory::Short))) == *first);
    setup.passed = 43s;
    QVERIFY(!(*await(client.accessToken(LogtoTokenTarget(Directory::Short))) == *first));
}

void TestTokens::refreshBringsNewPermissions()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const auto globex = LogtoTokenTarget::organization(Directory::Globex);
    QVERIFY(!await(client.accessToken(globex))->scopes().contains(u"invite:member"_s));
    m_provider.control(u"membership"_s,
                       {{u"user"_s, u"alice"_s},
                        {u"organization"_s, u"Globex Corp"_s},
                        {u"member"_s, true},
                        {u"roles"_s, QJsonArray{u"org-admin"_s}}});
    QVERIFY(!await(client.accessToken(globex))->scopes().contains(u"invite:member"_s));
    QSignalSpy refreshed(&client, &LogtoClient::accessTokenRefreshed);
    QVERIFY(await(client.refreshAccessToken(globex))->scopes().contains(u"invite:member"_s));
    QCOMPARE(refreshed.count(), 1);
    QCOMPARE(refreshed.at(0).at(0).value<LogtoTokenTarget>(), globex);
}

void TestTokens::clearedTokenIsAskedForAgain()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const LogtoTokenTarget shopping(Directory::Shopping);
    const auto acme = LogtoTokenTarget::organization(Directory::Acme);
    const auto first = await(client.accessToken(shopping));
    const auto second = await(client.accessToken(acme));
    client.clearAccessToken(shopping);
    QVERIFY(client.cachedAccessToken(shopping).isEmpty());
    QVERIFY(client.cachedAccessToken(acme) == *second);
    QTRY_VERIFY(!setup.disk->onlyItem().contains(first->value().toLatin1()));
    QVERIFY(!(*await(client.accessToken(shopping)) == *first));

    client.clearAccessTokens();
    QVERIFY(client.cachedAccessToken(acme).isEmpty());
    QVERIFY(client.cachedAccessToken().isEmpty());
    QTRY_VERIFY(!setup.disk->onlyItem().contains(second->value().toLatin1()));
    QCOMPARE(client.state(), LogtoClient::State::SignedIn);
}

void TestTokens::refusalsAreTold_data()
{
    QTest::addColumn<LogtoTokenTarget>("target");
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("isAsked");

    QTest::newRow("resource not configured") << LogtoTokenTarget(u"https://unknown.example/api"_s)
                                             << Code::ResourceNotConfigured << false;
    QTest::newRow("not a member") << LogtoTokenTarget::organization(Directory::Initech)
                                  << Code::NotOrganizationMember << true;
    QTest::newRow("permission not granted")
        << LogtoTokenTarget(Directory::Shopping, {}, {u"delete:products"_s})
        << Code::PermissionNotGranted << true;
    QTest::newRow("permission not granted in the organization")
        << LogtoTokenTarget::organization(Directory::Globex, {u"invite:member"_s})
        << Code::PermissionNotGranted << true;
}

void TestTokens::refusalsAreTold()
{
    QFETCH(LogtoTokenTarget, target);
    QFETCH(Code, code);
    QFETCH(bool, isAsked);

    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    QSignalSpy failed(&client, &LogtoClient::accessTokenFailed);
    const LogtoError error = await(client.accessToken(target)).error();
    QCOMPARE(error.code(), code);
    QVERIFY(!error.isTransient());
    QVERIFY(!error.message().isEmpty());
    QVERIFY(!error.detail().isEmpty());
    QCOMPARE(setup.requests.count(u"/oidc/token"_s), isAsked ? 1 : 0);
    QCOMPARE(failed.count(), isAsked ? 1 : 0);
    QVERIFY(client.cachedAccessToken(target).isEmpty());
}

// Neither is the refresh token used up.
void TestTokens::refusalsLeaveTheSessionAlone()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = signedIn(setup);
    const QString refreshToken = setup.refreshToken();
    QVERIFY(!await(client.accessToken(LogtoTokenTarget::organization(Directory::Initech))));
    QCOMPARE(setup.refreshToken(), refreshToken);
    QCOMPARE(client.state(), LogtoClient::State::SignedIn);
    QVERIFY(await(client.accessToken(LogtoTokenTarget(Directory::Shopping))));
}

void TestTokens::scopeThatIsNotThereIsToldBeforeAsking()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    QVERIFY(setup.signIn());
    setup.requests.clear();
    QCOMPARE(await(client.organizationToken(Directory::Acme)).error().code(),
             Code::OrganizationsScopeMissing);
    QCOMPARE(setup.requests, QStringList());
}

// The configuration has learnt of it after the sign-in.
void TestTokens::refusedByTheProviderOnly()
{
    ClientSetup setup(m_provider);
    setup.restart();
    QVERIFY(setup.signIn());
    setup.config.setResources({Directory::Shopping});
    setup.config.setScopes({LogtoScope::Organizations});
    LogtoClient &client = setup.restart();
    const LogtoError noResource =
        await(client.accessToken(LogtoTokenTarget(Directory::Shopping))).error();
    QCOMPARE(noResource.code(), Code::ResourceNotConfigured);
    QCOMPARE(noResource.oauthError(), u"invalid_target"_s);
    const LogtoError noScope = await(client.organizationToken(Directory::Acme)).error();
    QCOMPARE(noScope.code(), Code::OrganizationsScopeMissing);
    QCOMPARE(noScope.oauthError(), u"insufficient_scope"_s);
    QVERIFY(await(client.refreshAccessToken()));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
