// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/endsession_p.h"
#include "openid/providermetadata_p.h"
#include "testdata.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;
using Code = LogtoError::Code;

class TestProviderMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatLogtoSays();
    void issuerMustBeTheOneAsked_data();
    void issuerMustBeTheOneAsked();
    void issuerStaysWhenTheHostDiffers();
    void endpointsMustBeSecure_data();
    void endpointsMustBeSecure();
    void requiredEndpoints_data();
    void requiredEndpoints();
    void optionalEndpointsMayBeMissing();
    void missingFlagsMeanNo();
    void endSessionUrlNamesAppAndUser();
    void endSessionUrlHasStateOnlyWithARedirect();

private:
    static QJsonObject recorded();
    static const inline QString Issuer = u"http://localhost:3001/oidc"_s;
};

QJsonObject TestProviderMetadata::recorded()
{
    return LogtoTest::recordedBody(u"01-discovery.json"_s);
}

void TestProviderMetadata::readsWhatLogtoSays()
{
    const auto metadata = ProviderMetadata::fromJson(recorded(), Issuer);
    QVERIFY2(metadata, qPrintable(metadata.error().detail()));
    QCOMPARE(metadata->issuer, Issuer);
    QCOMPARE(metadata->authorizationEndpoint, QUrl(u"http://localhost:3001/oidc/auth"_s));
    QCOMPARE(metadata->tokenEndpoint, QUrl(u"http://localhost:3001/oidc/token"_s));
    QCOMPARE(metadata->jwksUri, QUrl(u"http://localhost:3001/oidc/jwks"_s));
    QCOMPARE(metadata->userInfoEndpoint, QUrl(u"http://localhost:3001/oidc/me"_s));
    QCOMPARE(metadata->revocationEndpoint, QUrl(u"http://localhost:3001/oidc/token/revocation"_s));
    QCOMPARE(metadata->endSessionEndpoint, QUrl(u"http://localhost:3001/oidc/session/end"_s));
    QCOMPARE(metadata->pushedAuthorizationRequestEndpoint,
             QUrl(u"http://localhost:3001/oidc/request"_s));
    QCOMPARE(metadata->idTokenSigningAlgorithms, QStringList{u"ES384"_s});
    QVERIFY(metadata->sendsIssuerInCallback);
}

// OpenID Connect Discovery 1.0, section 4.3
void TestProviderMetadata::issuerMustBeTheOneAsked_data()
{
    QTest::addColumn<QJsonValue>("issuer");

    QTest::newRow("another host") << QJsonValue(u"https://evil.example/oidc"_s);
    QTest::newRow("slash at the end") << QJsonValue(Issuer + u'/');
    QTest::newRow("other case") << QJsonValue(u"http://LOCALHOST:3001/oidc"_s);
    QTest::newRow("number") << QJsonValue(1);
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
}

void TestProviderMetadata::issuerMustBeTheOneAsked()
{
    QFETCH(QJsonValue, issuer);

    QJsonObject json = recorded();
    json.insert(u"issuer"_s, issuer);
    const auto metadata = ProviderMetadata::fromJson(json, Issuer);
    QCOMPARE(metadata.error().code(), Code::IssuerMismatch);
    QVERIFY(metadata.error().detail().contains(Issuer));
    QVERIFY(!metadata.error().isTransient());
}

// Asked by the address 127.0.0.1, Logto goes on to call itself localhost.
void TestProviderMetadata::issuerStaysWhenTheHostDiffers()
{
    const QJsonObject json = LogtoTest::recordedBody(u"01b-discovery-via-127.0.0.1.json"_s);
    const auto metadata = ProviderMetadata::fromJson(json, u"http://127.0.0.1:3001/oidc"_s);
    QCOMPARE(metadata.error().code(), Code::IssuerMismatch);
    QVERIFY(ProviderMetadata::fromJson(json, Issuer));
}

void TestProviderMetadata::endpointsMustBeSecure_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");

    for (const char *name :
         {"authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint",
          "revocation_endpoint", "end_session_endpoint", "pushed_authorization_request_endpoint"}) {
        for (const char *value :
             {"http://id.example/x", "javascript:alert(1)", "file:///etc/passwd", "/oidc/x",
              "//id.example/x", "data:text/html,x", "https://", "https:///x",
              "https://user:secret@id.example/x", "https://id.example/x#fragment",
              "https://id.example:99999/x", "https://id example/x", ""}) {
            QTest::addRow("%s %s", name, value)
                << QString::fromLatin1(name) << QJsonValue(QString::fromLatin1(value));
        }
        QTest::addRow("%s number", name) << QString::fromLatin1(name) << QJsonValue(1);
        QTest::addRow("%s list", name)
            << QString::fromLatin1(name) << QJsonValue(QJsonArray{u"https://id.example/x"_s});
    }
}

void TestProviderMetadata::endpointsMustBeSecure()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);

    QJsonObject json = recorded();
    json.insert(name, value);
    const auto metadata = ProviderMetadata::fromJson(json, Issuer);
    QCOMPARE(metadata.error().code(), Code::UnsupportedProvider);
    QVERIFY(metadata.error().detail().contains(name));
    QVERIFY(!metadata.error().detail().contains("secret"_L1));
}

void TestProviderMetadata::requiredEndpoints_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("authorization") << u"authorization_endpoint"_s;
    QTest::newRow("token") << u"token_endpoint"_s;
    QTest::newRow("keys") << u"jwks_uri"_s;
}

void TestProviderMetadata::requiredEndpoints()
{
    QFETCH(QString, name);

    QJsonObject json = recorded();
    json.remove(name);
    QCOMPARE(ProviderMetadata::fromJson(json, Issuer).error().code(), Code::UnsupportedProvider);
}

void TestProviderMetadata::optionalEndpointsMayBeMissing()
{
    QJsonObject json = recorded();
    for (const QString &name :
         {u"userinfo_endpoint"_s, u"revocation_endpoint"_s, u"end_session_endpoint"_s,
          u"pushed_authorization_request_endpoint"_s}) {
        json.remove(name);
    }
    const auto metadata = ProviderMetadata::fromJson(json, Issuer);
    QVERIFY2(metadata, qPrintable(metadata.error().detail()));
    QVERIFY(metadata->userInfoEndpoint.isEmpty());
    QVERIFY(metadata->pushedAuthorizationRequestEndpoint.isEmpty());
}

void TestProviderMetadata::missingFlagsMeanNo()
{
    QJsonObject json = recorded();
    json.remove("authorization_response_iss_parameter_supported"_L1);
    json.remove("id_token_signing_alg_values_supported"_L1);
    const auto metadata = ProviderMetadata::fromJson(json, Issuer);
    QVERIFY(metadata);
    QVERIFY(!metadata->sendsIssuerInCallback);
    QVERIFY(metadata->idTokenSigningAlgorithms.isEmpty());
}

void TestProviderMetadata::endSessionUrlNamesAppAndUser()
{
    const auto metadata = ProviderMetadata::fromJson(recorded(), Issuer);
    const QUrlQuery query(endSessionUrl(
        *metadata, {u"app"_s, "a.b.c", QUrl(u"io.logto.qt://signed-out"_s), u"xyz"_s}));
    QCOMPARE(query.queryItemValue(u"client_id"_s), u"app"_s);
    QCOMPARE(query.queryItemValue(u"id_token_hint"_s), u"a.b.c"_s);
    QCOMPARE(query.queryItemValue(u"post_logout_redirect_uri"_s, QUrl::FullyDecoded),
             u"io.logto.qt://signed-out"_s);
    QCOMPARE(query.queryItemValue(u"state"_s), u"xyz"_s);
}

void TestProviderMetadata::endSessionUrlHasStateOnlyWithARedirect()
{
    const auto metadata = ProviderMetadata::fromJson(recorded(), Issuer);
    const QUrlQuery query(endSessionUrl(*metadata, {u"app"_s, "a.b.c", {}, u"xyz"_s}));
    QVERIFY(!query.hasQueryItem(u"post_logout_redirect_uri"_s));
    QVERIFY(!query.hasQueryItem(u"state"_s));
}

QTEST_GUILESS_MAIN(TestProviderMetadata)
#include "tst_providermetadata.moc"
