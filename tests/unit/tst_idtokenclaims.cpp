// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "idtokenfixture.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace Logto;
using namespace LogtoTest;
using namespace LogtoTest::IdToken;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = IdTokenVerification::Outcome;

class TestIdTokenClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedClaims_data();
    void acceptedClaims();
    void refusedParties_data();
    void refusedParties();
    void refusedDates_data();
    void refusedDates();
    void refusedNonce_data();
    void refusedNonce();
    void datesAreRead();
    void nonceNotExpected();
    void accessTokenHash_data();
    void accessTokenHash();
    void maxAge_data();
    void maxAge();
};

namespace {

// The good claims with one of them changed or left out.
void changed(const char *row, const QString &claim, const QJsonValue &value)
{
    QTest::newRow(row) << with(goodClaims(), claim, value) << claim;
}

void missing(const char *row, const QString &claim)
{
    QTest::newRow(row) << without(goodClaims(), claim) << claim;
}

void addRefusalColumns()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("claim");
}

void checkRefusal()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, claim);

    const auto result = verify(claims);
    QCOMPARE(result.outcome, Outcome::Refused);
    QCOMPARE(result.error.code(), LogtoError::Code::InvalidIdToken);
    QVERIFY2(result.error.detail().startsWith(u"ID token: %1 "_s.arg(claim)),
             qPrintable(result.error.detail()));
    QVERIFY(result.claims.isEmpty());
}

} // namespace

void TestIdTokenClaims::acceptedClaims_data()
{
    QTest::addColumn<QJsonObject>("claims");

    const QJsonObject good = goodClaims();
    QTest::newRow("as usual") << good;
    QTest::newRow("aud as array") << with(good, u"aud"_s, QJsonArray{u"client"_s});
    QTest::newRow("azp is us") << with(good, u"azp"_s, u"client"_s);
    QTest::newRow("just not expired, within the tolerance") << with(good, u"exp"_s, Now - 59);
    QTest::newRow("exp with a fraction") << with(good, u"exp"_s, double(Now) + 10.5);
    QTest::newRow("exp as 1.8e9") << with(good, u"exp"_s, 1.9e9);
    QTest::newRow("exp far away") << with(good, u"exp"_s, Q_INT64_C(9007199254740991));
    QTest::newRow("iat long ago") << with(good, u"iat"_s, 0);
    QTest::newRow("iat ahead, within the tolerance") << with(good, u"iat"_s, Now + 60);
    QTest::newRow("nbf passed") << with(good, u"nbf"_s, Now);
    QTest::newRow("nbf ahead, within the tolerance") << with(good, u"nbf"_s, Now + 60);
    QTest::newRow("sub of 255 characters") << with(good, u"sub"_s, QString(255, u'x'));
    QTest::newRow("auth_time not asked for") << with(good, u"auth_time"_s, u"soon"_s);
    QTest::newRow("aggregated claims are not looked at") << with(
        good, u"_claim_sources"_s, QJsonObject{{u"s"_s, QJsonObject{{u"JWT"_s, u"x.y.z"_s}}}});
    QTest::newRow("distributed claims are not fetched")
        << with(good, u"_claim_sources"_s,
                QJsonObject{{u"s"_s, QJsonObject{{u"endpoint"_s, u"https://evil.example/"_s}}}});
    QTest::newRow("null claims") << with(good, u"email"_s, QJsonValue::Null);
}

void TestIdTokenClaims::acceptedClaims()
{
    QFETCH(QJsonObject, claims);

    const auto result = verify(claims);
    QVERIFY2(result.outcome == Outcome::Verified, qPrintable(result.error.detail()));
    QCOMPARE(result.claims.raw(), claims);
    QVERIFY(!result.error.isError());
}

void TestIdTokenClaims::refusedParties_data()
{
    addRefusalColumns();

    missing("iss missing", u"iss"_s);
    changed("iss of another tenant", u"iss"_s, u"https://other.example/oidc"_s);
    changed("iss with a trailing slash", u"iss"_s, u"https://tenant.example/oidc/"_s);
    changed("iss in another case", u"iss"_s, u"https://Tenant.example/oidc"_s);
    changed("iss with the default port", u"iss"_s, u"https://tenant.example:443/oidc"_s);
    changed("iss array", u"iss"_s, QJsonArray{u"https://tenant.example/oidc"_s});

    missing("sub missing", u"sub"_s);
    changed("sub empty", u"sub"_s, u""_s);
    changed("sub number", u"sub"_s, 1);
    changed("sub of 256 characters", u"sub"_s, QString(256, u'x'));

    missing("aud missing", u"aud"_s);
    changed("aud of another application", u"aud"_s, u"other"_s);
    changed("aud in another case", u"aud"_s, u"Client"_s);
    changed("aud empty array", u"aud"_s, QJsonArray());
    changed("aud of another as array", u"aud"_s, QJsonArray{u"other"_s});
    changed("aud with a second audience", u"aud"_s, QJsonArray{u"client"_s, u"other"_s});
    changed("aud with us second", u"aud"_s, QJsonArray{u"other"_s, u"client"_s});
    changed("aud with a number", u"aud"_s, QJsonArray{u"client"_s, 1});
    changed("aud object", u"aud"_s, QJsonObject{{u"client"_s, true}});
    changed("azp of another application", u"azp"_s, u"other"_s);
    changed("azp null", u"azp"_s, QJsonValue::Null);
    changed("azp array", u"azp"_s, QJsonArray{u"client"_s});
}

void TestIdTokenClaims::refusedParties()
{
    checkRefusal();
}

void TestIdTokenClaims::refusedDates_data()
{
    addRefusalColumns();

    missing("exp missing", u"exp"_s);
    changed("exp now, beyond the tolerance", u"exp"_s, Now - 60);
    changed("exp passed by a fraction", u"exp"_s, double(Now) - 60.5);
    changed("exp string", u"exp"_s, QString::number(Now + 3600));
    changed("exp 1e300", u"exp"_s, 1e300);
    changed("exp not a safe integer", u"exp"_s, Q_INT64_C(9007199254740992));
    changed("exp negative", u"exp"_s, -1);
    changed("exp null", u"exp"_s, QJsonValue::Null);
    changed("exp true", u"exp"_s, true);

    missing("iat missing", u"iat"_s);
    changed("iat in the future", u"iat"_s, Now + 61);
    changed("iat in milliseconds", u"iat"_s, Now * 1000);
    changed("iat string", u"iat"_s, QString::number(Now));
    changed("iat 1e300", u"iat"_s, 1e300);
    changed("iat negative", u"iat"_s, -1);

    changed("nbf in the future", u"nbf"_s, Now + 61);
    changed("nbf string", u"nbf"_s, QString::number(Now));
    changed("nbf null", u"nbf"_s, QJsonValue::Null);
}

void TestIdTokenClaims::refusedDates()
{
    checkRefusal();
}

void TestIdTokenClaims::refusedNonce_data()
{
    addRefusalColumns();

    missing("nonce missing", u"nonce"_s);
    changed("nonce empty", u"nonce"_s, u""_s);
    changed("nonce of another sign-in", u"nonce"_s, u"n0nce-of-other-sign-in"_s);
    changed("nonce with something after it", u"nonce"_s, u"n0nce-of-this-sign-in2"_s);
    changed("nonce cut", u"nonce"_s, u"n0nce"_s);
    changed("nonce array", u"nonce"_s, QJsonArray{u"n0nce-of-this-sign-in"_s});
}

void TestIdTokenClaims::refusedNonce()
{
    checkRefusal();
}

void TestIdTokenClaims::datesAreRead()
{
    const QJsonObject claims = with(goodClaims(), u"exp"_s, double(Now) + 10.5);
    const auto result = verify(with(claims, u"auth_time"_s, 1e300));
    QCOMPARE(result.claims.issuedAt().toMSecsSinceEpoch(), Now * 1000);
    QCOMPARE(result.claims.expiresAt().toMSecsSinceEpoch(), Now * 1000 + 10'500);
    QVERIFY(!result.claims.authenticatedAt().isValid());
}

void TestIdTokenClaims::nonceNotExpected()
{
    IdTokenExpectations refresh = expectations();
    refresh.nonce.reset();
    QCOMPARE(verify(goodClaims(), refresh).outcome, Outcome::Verified);
    QCOMPARE(verify(without(goodClaims(), u"nonce"_s), refresh).outcome, Outcome::Verified);

    IdTokenExpectations emptyNonce = expectations();
    emptyNonce.nonce = u""_s;
    QCOMPARE(verify(without(goodClaims(), u"nonce"_s), emptyNonce).outcome, Outcome::Refused);
}

void TestIdTokenClaims::accessTokenHash_data()
{
    QTest::addColumn<QJsonValue>("hash");
    QTest::addColumn<Outcome>("outcome");

    const QString good = leftHalfOfHash(u"access-token"_s, QCryptographicHash::Sha384);
    QTest::newRow("good") << QJsonValue(good) << Outcome::Verified;
    QTest::newRow("of another token")
        << QJsonValue(leftHalfOfHash(u"other-token"_s, QCryptographicHash::Sha384))
        << Outcome::Refused;
    QTest::newRow("by another hash function")
        << QJsonValue(leftHalfOfHash(u"access-token"_s, QCryptographicHash::Sha256))
        << Outcome::Refused;
    QTest::newRow("cut") << QJsonValue(good.chopped(1)) << Outcome::Refused;
    QTest::newRow("empty") << QJsonValue(u""_s) << Outcome::Refused;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << Outcome::Refused;
}

void TestIdTokenClaims::accessTokenHash()
{
    QFETCH(QJsonValue, hash);
    QFETCH(Outcome, outcome);

    const auto result = verify(with(goodClaims(), u"at_hash"_s, hash));
    QCOMPARE(result.outcome, outcome);
    QCOMPARE(result.error.detail().contains(u"at_hash"_s), outcome == Outcome::Refused);

    IdTokenExpectations noAccessToken = expectations();
    noAccessToken.accessToken.clear();
    QCOMPARE(verify(with(goodClaims(), u"at_hash"_s, hash), noAccessToken).outcome,
             Outcome::Refused);
}

void TestIdTokenClaims::maxAge_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<Outcome>("outcome");

    const QJsonObject good = goodClaims();
    QTest::newRow("just now") << with(good, u"auth_time"_s, Now) << Outcome::Verified;
    QTest::newRow("oldest") << with(good, u"auth_time"_s, Now - 360) << Outcome::Verified;
    QTest::newRow("too old") << with(good, u"auth_time"_s, Now - 361) << Outcome::Refused;
    QTest::newRow("missing") << good << Outcome::Refused;
    QTest::newRow("string") << with(good, u"auth_time"_s, QString::number(Now)) << Outcome::Refused;
    QTest::newRow("1e300") << with(good, u"auth_time"_s, 1e300) << Outcome::Refused;
}

void TestIdTokenClaims::maxAge()
{
    QFETCH(QJsonObject, claims);
    QFETCH(Outcome, outcome);

    IdTokenExpectations expected = expectations();
    expected.maxAge = 300s;
    const auto result = verify(claims, expected);
    QCOMPARE(result.outcome, outcome);
    QCOMPARE(result.error.detail().contains(u"auth_time"_s), outcome == Outcome::Refused);
}

QTEST_APPLESS_MAIN(TestIdTokenClaims)
#include "tst_idtokenclaims.moc"
