// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "jose/strictjson_p.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void valuesAreKept();
};

namespace {

QByteArray nested(int depth)
{
    // The outer object is the first level.
    return R"({"a":)" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
}

QByteArray ofSize(qsizetype size)
{
    const QByteArray head = R"({"a":")";
    const QByteArray tail = R"("})";
    return head + QByteArray(size - head.size() - tail.size(), 'x') + tail;
}

} // namespace

void TestStrictJson::accepted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("members");

    QTest::newRow("empty object") << "{}"_ba << 0;
    QTest::newRow("white space") << " \r\n\t{ \"a\" : 1 } "_ba << 1;
    QTest::newRow("colon in a string") << R"({"a":"b:c:d"})"_ba << 1;
    QTest::newRow("colon in a name") << R"({"a:b":1})"_ba << 1;
    QTest::newRow("escaped quote before a colon") << R"({"a":"b\":\"c"})"_ba << 1;
    QTest::newRow("backslash at the end of a string") << R"({"a":"b\\","c":1})"_ba << 2;
    QTest::newRow("braces in a string") << R"({"a":"{[{[{["})"_ba << 1;
    QTest::newRow("same name in different objects")
        << R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})"_ba << 2;
    QTest::newRow("names that differ in case") << R"({"a":1,"A":2})"_ba << 2;
    QTest::newRow("empty name") << R"({"":1})"_ba << 1;
    QTest::newRow("deepest") << nested(Logto::MaximumJsonDepth) << 1;
    QTest::newRow("largest") << ofSize(Logto::MaximumJsonSize) << 1;
}

void TestStrictJson::accepted()
{
    QFETCH(QByteArray, json);
    QFETCH(int, members);

    const auto object = Logto::parseStrictJson(json);
    QVERIFY2(object.hasValue(), qPrintable(object.problem()));
    QCOMPARE(object->size(), members);
}

void TestStrictJson::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");

    const QString duplicate = u"duplicate member"_s;
    QTest::newRow("duplicate") << R"({"a":1,"a":1})"_ba << duplicate;
    QTest::newRow("duplicate with another between") << R"({"a":1,"b":2,"a":3})"_ba << duplicate;
    QTest::newRow("duplicate, escaped") << R"({"a":1,"\u0061":2})"_ba << duplicate;
    QTest::newRow("duplicate in an object") << R"({"o":{"a":1,"a":2}})"_ba << duplicate;
    QTest::newRow("duplicate in an array") << R"({"o":[1,{"a":1,"a":2}]})"_ba << duplicate;
    QTest::newRow("duplicate object") << R"({"a":{"b":1},"a":{"b":1}})"_ba << duplicate;
    QTest::newRow("duplicate that hides many") << R"({"a":{"b":1,"c":2},"a":1})"_ba << duplicate;
    QTest::newRow("duplicate empty name") << R"({"":1,"":2})"_ba << duplicate;

    const QString deep = u"levels deep"_s;
    QTest::newRow("one level too deep") << nested(Logto::MaximumJsonDepth + 1) << deep;
    QTest::newRow("10,000 levels") << nested(10'000) << deep;
    QTest::newRow("500,000 open brackets") << QByteArray(500'000, '[') << deep;
    QTest::newRow("100,000 open objects") << R"({"a":)"_ba.repeated(100'000) << deep;
    QTest::newRow("one byte too large")
        << ofSize(Logto::MaximumJsonSize + 1) << u"more than 1048576 bytes"_s;

    const QString notAnObject = u"not an object"_s;
    QTest::newRow("array") << R"([{"a":1}])"_ba << notAnObject;

    const QString notValid = u"not valid JSON"_s;
    QTest::newRow("nothing") << ""_ba << notValid;
    QTest::newRow("white space only") << "  "_ba << notValid;
    QTest::newRow("string") << R"("a")"_ba << notValid;
    QTest::newRow("null") << "null"_ba << notValid;
    QTest::newRow("truncated") << R"({"a":1)"_ba << notValid;
    QTest::newRow("truncated string") << R"({"a":"b)"_ba << notValid;
    QTest::newRow("truncated escape") << R"({"a":"b\)"_ba << notValid;
    QTest::newRow("something after it") << R"({"a":1}x)"_ba << notValid;
    QTest::newRow("two objects") << R"({"a":1}{"a":1})"_ba << notValid;
    QTest::newRow("trailing comma") << R"({"a":1,})"_ba << notValid;
    QTest::newRow("single quotes") << "{'a':1}"_ba << notValid;
    QTest::newRow("comment") << R"({"a":1/*b*/})"_ba << notValid;
    QTest::newRow("NaN") << R"({"a":NaN})"_ba << notValid;
    QTest::newRow("number too large for a double") << R"({"a":1e999})"_ba << notValid;
    QTest::newRow("not UTF-8") << "{\"a\":\"\xff\"}"_ba << notValid;
    QTest::newRow("HTML") << "<!doctype html><p>Log in to this network"_ba << notValid;
}

void TestStrictJson::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);

    const auto object = Logto::parseStrictJson(json);
    QVERIFY(!object.hasValue());
    QVERIFY2(object.problem().contains(reason), qPrintable(object.problem()));
}

void TestStrictJson::valuesAreKept()
{
    const auto object =
        Logto::parseStrictJson(R"({"s":"ü","n":9007199254740991,"d":1.5,"x":null})");
    QVERIFY(object.hasValue());
    QCOMPARE(object->value("s"_L1).toString(), u"ü"_s);
    QCOMPARE(object->value("n"_L1).toInteger(), 9007199254740991);
    QCOMPARE(object->value("d"_L1).toDouble(), 1.5);
    QVERIFY(object->value("x"_L1).isNull());
}

QTEST_APPLESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
