// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jose/base64url_p.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

class TestBase64Url : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void everyLengthComesBack();
    void refused_data();
    void refused();
};

void TestBase64Url::roundTrip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << ""_ba
                           << ""_ba;
    QTest::newRow("RFC 4648, section 10: f") << "f"_ba
                                             << "Zg"_ba;
    QTest::newRow("RFC 4648, section 10: fo") << "fo"_ba
                                              << "Zm8"_ba;
    QTest::newRow("RFC 4648, section 10: foo") << "foo"_ba
                                               << "Zm9v"_ba;
    QTest::newRow("RFC 4648, section 10: foobar") << "foobar"_ba
                                                  << "Zm9vYmFy"_ba;
    QTest::newRow("RFC 7515, appendix C") << "\x03\xec\xff\xe0\xc1"_ba
                                          << "A-z_4ME"_ba;
    QTest::newRow("zero bytes") << QByteArray(3, '\0') << "AAAA"_ba;
}

void TestBase64Url::roundTrip()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);

    QCOMPARE(Logto::encodeBase64Url(bytes), text);
    QCOMPARE(Logto::decodeBase64Url(text), bytes);
}

void TestBase64Url::everyLengthComesBack()
{
    for (int length = 0; length < 100; ++length) {
        QByteArray bytes;
        for (int i = 0; i < length; ++i)
            bytes.append(char(length * 37 + i * 91));
        QCOMPARE(Logto::decodeBase64Url(Logto::encodeBase64Url(bytes)), bytes);
    }
}

void TestBase64Url::refused_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("padding") << "Zm8="_ba;
    QTest::newRow("double padding") << "Zg=="_ba;
    QTest::newRow("only padding") << "="_ba;
    QTest::newRow("space") << "Zm 9v"_ba;
    QTest::newRow("leading space") << " Zm9v"_ba;
    QTest::newRow("newline at the end") << "Zm9v\n"_ba;
    QTest::newRow("alphabet of plain base64: plus") << "A+z_4ME"_ba;
    QTest::newRow("alphabet of plain base64: slash") << "A-z/4ME"_ba;
    QTest::newRow("one character") << "Z"_ba;
    QTest::newRow("one character too many") << "Zm9vY"_ba;
    QTest::newRow("stray bits after one byte") << "Zh"_ba;
    QTest::newRow("stray bits after two bytes") << "Zm9"_ba;
    QTest::newRow("dot") << "Zm.9v"_ba;
    QTest::newRow("NUL") << "Zm9v\0"_ba;
    QTest::newRow("not ASCII") << "Zm9v\xc3\xa4"_ba;
}

void TestBase64Url::refused()
{
    QFETCH(QByteArray, text);

    QCOMPARE(Logto::decodeBase64Url(text), std::nullopt);
}

QTEST_APPLESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
