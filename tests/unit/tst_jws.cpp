// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jose/base64url_p.h"
#include "jose/jws_p.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

class TestJws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts();
    void acceptedHeader_data();
    void acceptedHeader();
    void refusedHeader_data();
    void refusedHeader();
    void refusedToken_data();
    void refusedToken();
    void largestToken();
};

namespace {

QByteArray tokenWithHeader(const QByteArray &header)
{
    return Logto::encodeBase64Url(header) + ".e30.c2ln";
}

} // namespace

void TestJws::parts()
{
    const QByteArray token = tokenWithHeader(R"({"alg":"ES384","kid":"k1","typ":"JWT"})");
    const auto jws = Logto::parseJws(token);
    QVERIFY2(jws.hasValue(), qPrintable(jws.problem()));
    QCOMPARE(jws->algorithm, u"ES384"_s);
    QCOMPARE(jws->keyId, u"k1"_s);
    QCOMPARE(jws->type, u"JWT"_s);
    QCOMPARE(jws->payload, "{}"_ba);
    QCOMPARE(jws->signature, "sig"_ba);
    QCOMPARE(jws->signingInput + ".c2ln", token);
}

void TestJws::acceptedHeader_data()
{
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("only alg") << R"({"alg":"ES384"})"_ba;
    QTest::newRow("unknown member") << R"({"alg":"ES384","x":{"y":[1]}})"_ba;
    QTest::newRow("jku ignored") << R"({"alg":"ES384","jku":"https://evil.example/keys"})"_ba;
    QTest::newRow("x5u ignored") << R"({"alg":"ES384","x5u":"https://evil.example/cert"})"_ba;
    QTest::newRow("jwk ignored") << R"({"alg":"ES384","jwk":{"kty":"oct","k":"AA"}})"_ba;
    QTest::newRow("x5c ignored") << R"({"alg":"ES384","x5c":["AA=="]})"_ba;
}

void TestJws::acceptedHeader()
{
    QFETCH(QByteArray, header);

    const auto jws = Logto::parseJws(tokenWithHeader(header));
    QVERIFY2(jws.hasValue(), qPrintable(jws.problem()));
    QCOMPARE(jws->algorithm, u"ES384"_s);
    QCOMPARE(jws->keyId, std::nullopt);
    QCOMPARE(jws->type, std::nullopt);
}

void TestJws::refusedHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("reason");

    QTest::newRow("no alg") << R"({"kid":"k1"})"_ba << u"no alg"_s;
    QTest::newRow("alg null") << R"({"alg":null})"_ba << u"no alg"_s;
    QTest::newRow("alg array") << R"({"alg":["ES384"]})"_ba << u"no alg"_s;
    QTest::newRow("kid number") << R"({"alg":"ES384","kid":1})"_ba << u"kid"_s;
    QTest::newRow("kid null") << R"({"alg":"ES384","kid":null})"_ba << u"kid"_s;
    QTest::newRow("typ object") << R"({"alg":"ES384","typ":{}})"_ba << u"typ"_s;
    QTest::newRow("crit") << R"({"alg":"ES384","crit":["exp"],"exp":1})"_ba << u"crit"_s;
    QTest::newRow("crit empty") << R"({"alg":"ES384","crit":[]})"_ba << u"crit"_s;
    QTest::newRow("b64 false") << R"({"alg":"ES384","b64":false})"_ba << u"b64"_s;
    QTest::newRow("b64 false, crit")
        << R"({"alg":"ES384","b64":false,"crit":["b64"]})"_ba << u"crit"_s;
    QTest::newRow("duplicate alg") << R"({"alg":"ES384","alg":"none"})"_ba << u"duplicate"_s;
    QTest::newRow("array") << R"(["ES384"])"_ba << u"not an object"_s;
    QTest::newRow("not JSON") << "ES384"_ba << u"not valid JSON"_s;
    QTest::newRow("empty") << ""_ba << u"not valid JSON"_s;
    QTest::newRow("nested 10,000 levels") << R"({"alg":"ES384","x":)" + QByteArray(5'000, '[')
            + QByteArray(5'000, ']') + '}' << u"levels deep"_s;
    QTest::newRow("too large") << R"({"alg":"ES384","x":")"
            + QByteArray(Logto::MaximumJwsHeaderSize, 'x')
            + R"("})" << u"larger than"_s;
    QTest::newRow("1 MiB") << R"({"alg":"ES384","x":")" + QByteArray(1024 * 1024, 'x') + R"("})"
                           << u"larger than"_s;
}

void TestJws::refusedHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, reason);

    const auto jws = Logto::parseJws(tokenWithHeader(header));
    QVERIFY(!jws.hasValue());
    QVERIFY2(jws.problem().contains(reason), qPrintable(jws.problem()));
}

void TestJws::refusedToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("reason");

    const QByteArray header = Logto::encodeBase64Url(R"({"alg":"ES384"})");
    const QString threeParts = u"three parts"_s;
    QTest::newRow("empty") << ""_ba << threeParts;
    QTest::newRow("one part") << header << threeParts;
    QTest::newRow("two parts") << header + ".e30" << threeParts;
    QTest::newRow("four parts") << header + ".e30.c2ln.c2ln" << threeParts;
    QTest::newRow("five parts: JWE") << header + ".e30.c2ln.e30.c2ln" << u"JWE"_s;
    QTest::newRow("200,000 parts") << QByteArray(200'000, '.') << threeParts;
    QTest::newRow("JSON serialization")
        << R"({"payload":"e30","protected":")" + header + R"(","signature":"c2ln"})" << threeParts;
    QTest::newRow("header padded") << header + "=.e30.c2ln" << u"header is not base64url"_s;
    QTest::newRow("payload padded") << header + ".e30=.c2ln" << u"payload is not base64url"_s;
    QTest::newRow("signature padded") << header + ".e30.c2ln=" << u"signature is not base64url"_s;
    QTest::newRow("newline at the end") << header + ".e30.c2ln\n"
                                        << u"signature is not base64url"_s;
    QTest::newRow("space before") << " " + header + ".e30.c2ln" << u"header is not base64url"_s;
    QTest::newRow("too large") << header + '.' + QByteArray(Logto::MaximumJwsSize, 'A') + ".c2ln"
                               << u"larger than"_s;
}

void TestJws::refusedToken()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, reason);

    const auto jws = Logto::parseJws(token);
    QVERIFY(!jws.hasValue());
    QVERIFY2(jws.problem().contains(reason), qPrintable(jws.problem()));
}

void TestJws::largestToken()
{
    const QByteArray head = Logto::encodeBase64Url(R"({"alg":"ES384"})") + '.';
    const qsizetype room = Logto::MaximumJwsSize - head.size() - 1;
    const QByteArray token = head + QByteArray(room - room % 4, 'A') + '.';
    QVERIFY(Logto::parseJws(token).hasValue());
}

QTEST_APPLESS_MAIN(TestJws)
#include "tst_jws.moc"
