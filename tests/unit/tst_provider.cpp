// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "openid/provider_p.h"
#include "scriptedserver.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Logto;
using Code = LogtoError::Code;

namespace {

// A public key from RFC 7517, appendix A.1.
constexpr auto KeySet = R"({"keys":[{"kty":"EC","crv":"P-256","kid":"1",
"x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
"y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"}]})";

} // namespace

class TestProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void manyCallersShareOneRequest();
    void metadataIsKept();
    void failureIsForgotten();
    void notAnIdentityProvider_data();
    void notAnIdentityProvider();
    void captivePortalIsTransient_data();
    void captivePortalIsTransient();
    void unknownKeysAreLookedUpOnceAMinute();
    void changedKeysAndAlgorithmsComeTogether();
    void unchangedDocumentsAreNotSentAgain();
    void lastGoodKeysOutliveAFailure();
    void badKeySet();
    void callersAreFreedWhenTheProviderGoes();

private:
    QByteArray metadata(const QByteArray &algorithm = "ES256") const;
    int count(const QByteArray &target) const;
    void answer(const ServerRequest &request, QTcpSocket &socket);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Provider> m_provider;
    QByteArray m_metadataAnswer;
    QByteArray m_keysAnswer;
    const QByteArray m_metadataTarget = "/oidc/.well-known/openid-configuration";
};

void TestProvider::init()
{
    m_server = std::make_unique<ScriptedServer>(
        [this](const ServerRequest &request, QTcpSocket &socket) { answer(request, socket); });
    LogtoConfig config(m_server->url(), u"app"_s);
    m_http = std::make_unique<HttpClient>(config);
    m_provider = std::make_unique<Provider>(config.issuer(), *m_http);
    m_metadataAnswer = jsonHttpAnswer(metadata());
    m_keysAnswer = jsonHttpAnswer(KeySet);
}

QByteArray TestProvider::metadata(const QByteArray &algorithm) const
{
    const QByteArray base = m_server->url(u"/oidc"_s).toEncoded();
    return R"({"issuer":")" + base + R"(","authorization_endpoint":")" + base
        + R"(/auth","token_endpoint":")" + base + R"(/token","jwks_uri":")" + base
        + R"(/jwks","id_token_signing_alg_values_supported":[")" + algorithm + R"("]})";
}

int TestProvider::count(const QByteArray &target) const
{
    return int(std::ranges::count(m_server->requests(), target, &ServerRequest::target));
}

void TestProvider::answer(const ServerRequest &request, QTcpSocket &socket)
{
    const QByteArray &whole = request.target == "/oidc/jwks" ? m_keysAnswer : m_metadataAnswer;
    const QByteArray etag = request.header("If-None-Match");
    if (!etag.isEmpty() && whole.contains("ETag: " + etag))
        socket.write("HTTP/1.1 304 Not Modified\r\nETag: " + etag + "\r\n\r\n");
    else
        socket.write(whole);
}

void TestProvider::manyCallersShareOneRequest()
{
    QList<QFuture<LogtoResult<ProviderMetadata>>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(m_provider->metadata());
    for (const auto &future : futures)
        QVERIFY(await(future));
    QCOMPARE(count(m_metadataTarget), 1);
}

void TestProvider::metadataIsKept()
{
    QVERIFY(await(m_provider->metadata()));
    QVERIFY(await(m_provider->metadata()));
    QVERIFY(await(m_provider->keys()));
    QVERIFY(await(m_provider->keys()));
    QCOMPARE(count(m_metadataTarget), 1);
    QCOMPARE(count("/oidc/jwks"), 1);
    QCOMPARE(m_provider->knownMetadata().tokenEndpoint, m_server->url(u"/oidc/token"_s));
}

void TestProvider::failureIsForgotten()
{
    m_metadataAnswer = httpAnswer(503, "");
    QCOMPARE(await(m_provider->metadata()).error().code(), Code::ServerUnavailable);
    m_metadataAnswer = jsonHttpAnswer(metadata());
    QVERIFY(await(m_provider->metadata()));
    QCOMPARE(count(m_metadataTarget), 2);
}

void TestProvider::notAnIdentityProvider_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray html = "Content-Type: text/html\r\n";
    QTest::newRow("404 page") << httpAnswer(404, "<h1>Not found</h1>", html);
    QTest::newRow("404 JSON") << httpAnswer(404, R"({"error":"invalid_request"})",
                                            "Content-Type: application/json\r\n");
    QTest::newRow("401") << httpAnswer(401, "", html);
    QTest::newRow("JSON of something else") << jsonHttpAnswer(R"({"hello":"world"})");
    QTest::newRow("empty object") << jsonHttpAnswer("{}");
}

void TestProvider::notAnIdentityProvider()
{
    QFETCH(QByteArray, answer);

    m_metadataAnswer = answer;
    const LogtoError error = await(m_provider->metadata()).error();
    QCOMPARE(error.code(), Code::NotAnIdentityProvider);
    QVERIFY(error.message().contains(m_server->url().toDisplayString()));
    QVERIFY(!error.isTransient());
}

void TestProvider::captivePortalIsTransient_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray html = "Content-Type: text/html\r\n";
    QTest::newRow("page") << httpAnswer(200, "<h1>Welcome to our Wi-Fi</h1>", html);
    QTest::newRow("page as JSON") << jsonHttpAnswer("<h1>Welcome</h1>");
    QTest::newRow("list") << jsonHttpAnswer("[]");
    QTest::newRow("empty") << httpAnswer(200, "");
    QTest::newRow("no content") << httpAnswer(204, "");
    QTest::newRow("redirect") << httpAnswer(302, "", "Location: http://portal.example/\r\n");
    QTest::newRow("network authentication") << httpAnswer(511, "", html);
    QTest::newRow("not modified, unasked") << httpAnswer(304, "");
}

void TestProvider::captivePortalIsTransient()
{
    QFETCH(QByteArray, answer);

    m_metadataAnswer = answer;
    QVERIFY(await(m_provider->metadata()).error().isTransient());
    m_metadataAnswer = jsonHttpAnswer(metadata());
    QVERIFY(await(m_provider->metadata()));
}

void TestProvider::unknownKeysAreLookedUpOnceAMinute()
{
    QVERIFY(await(m_provider->metadata()));
    QVERIFY(await(m_provider->keys()));
    for (int i = 0; i < 20; ++i)
        QVERIFY(await(m_provider->refreshedKeys()));
    QCOMPARE(count("/oidc/jwks"), 2);
    QCOMPARE(count(m_metadataTarget), 2);
}

void TestProvider::changedKeysAndAlgorithmsComeTogether()
{
    QVERIFY(await(m_provider->metadata()));
    QCOMPARE(await(m_provider->keys())->candidates(u"1"_s, SignatureAlgorithm::ES256).size(), 1);

    m_metadataAnswer = jsonHttpAnswer(metadata("ES384"));
    m_keysAnswer = jsonHttpAnswer(R"({"keys":[]})");
    const auto keys = await(m_provider->refreshedKeys());
    QVERIFY(keys);
    QVERIFY(keys->candidates(u"1"_s, SignatureAlgorithm::ES256).isEmpty());
    QCOMPARE(m_provider->knownMetadata().idTokenSigningAlgorithms, QStringList{u"ES384"_s});
}

void TestProvider::unchangedDocumentsAreNotSentAgain()
{
    m_metadataAnswer = jsonHttpAnswer(metadata(), "ETag: \"m\"\r\n");
    m_keysAnswer = jsonHttpAnswer(KeySet, "ETag: \"k\"\r\n");
    QVERIFY(await(m_provider->metadata()));
    QVERIFY(await(m_provider->keys()));
    QVERIFY(m_server->requests().at(1).header("If-None-Match").isEmpty());

    const auto keys = await(m_provider->refreshedKeys());
    QVERIFY(keys);
    QCOMPARE(keys->candidates(u"1"_s, SignatureAlgorithm::ES256).size(), 1);
    QCOMPARE(m_server->requests().size(), 4);
    QCOMPARE(m_server->requests().at(2).header("If-None-Match"), QByteArray("\"m\""));
    QCOMPARE(m_server->requests().at(3).header("If-None-Match"), QByteArray("\"k\""));
}

void TestProvider::lastGoodKeysOutliveAFailure()
{
    QVERIFY(await(m_provider->metadata()));
    QVERIFY(await(m_provider->keys()));
    m_metadataAnswer = httpAnswer(503, "");
    m_keysAnswer = httpAnswer(503, "");
    const auto keys = await(m_provider->refreshedKeys());
    QVERIFY(keys);
    QCOMPARE(keys->candidates(u"1"_s, SignatureAlgorithm::ES256).size(), 1);
    QVERIFY(await(m_provider->metadata()));
}

void TestProvider::badKeySet()
{
    QVERIFY(await(m_provider->metadata()));
    m_keysAnswer = jsonHttpAnswer(R"({"keys":"none"})");
    QCOMPARE(await(m_provider->keys()).error().code(), Code::UnsupportedProvider);
    m_keysAnswer = jsonHttpAnswer(KeySet);
    QVERIFY(await(m_provider->keys()));
}

void TestProvider::callersAreFreedWhenTheProviderGoes()
{
    m_server->setHandler({});
    const auto first = m_provider->metadata();
    const auto second = m_provider->metadata();
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_provider.reset();
    QVERIFY(first.isCanceled());
    QVERIFY(second.isCanceled());
    m_http.reset();
}

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
