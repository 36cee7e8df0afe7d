// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "tsfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList listFromEnvironment(const char *name)
{
    return qEnvironmentVariable(name).split(u'|', Qt::SkipEmptyParts);
}

// All that matches, in an order that the languages need not have in common.
QStringList matches(const QString &text, const QString &pattern)
{
    QStringList result;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        result += match.captured();
    result.sort();
    return result;
}

// What the program or the shell understands has to be there as it is.
QStringList codeWords(const QString &text)
{
    return matches(text, uR"(%L?\d+|%n|</?[a-z]+[^>]*>|--[a-z-]+|\./run( [a-z]+)?|&(?=\w)|\n)"_s);
}

QString end(const QString &text)
{
    static const QHash<QChar, QChar> wide{
        {u'。', u'.'}, {u'？', u'?'}, {u'！', u'!'}, {u'：', u':'}, {u'；', u';'}};
    const QChar last = text.isEmpty() ? QChar() : text.back();
    const QChar narrow = wide.value(last, last);
    return u".?!:;…"_s.contains(narrow) ? QString(narrow) : QString();
}

// The marks that a language has, instead of those of English.
QString inEnglishQuotes(QString text, const QString &language)
{
    if (language == "de"_L1)
        text.replace(u'“', u'”').replace(u'„', u'“');
    return text;
}

} // namespace

// What Qt Linguist would find wrong with the translations of a part of this project, and more.
class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsMissing_data() { addFiles(); }
    void nothingIsMissing();
    void sayTheSame_data() { addFiles(); }
    void sayTheSame();

private:
    static void addFiles();
    static void compare(const QString &source, const QString &translation, const TsFile &ts,
                        bool isPlural);
};

void TestTexts::initTestCase()
{
    QVERIFY(!listFromEnvironment("LOGTO_TS_FILES").isEmpty());
    QVERIFY(!listFromEnvironment("LOGTO_TS_SOURCES").isEmpty());
}

void TestTexts::addFiles()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : listFromEnvironment("LOGTO_TS_FILES"))
        QTest::addRow("%s", qPrintable(QFileInfo(path).fileName())) << path;
}

// When this fails: ./run translations, and translate what is new.
void TestTexts::nothingIsMissing()
{
    QFETCH(QString, path);
    const QTemporaryDir directory;
    const QString copy = directory.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, copy));
    QProcess lupdate;
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s};
    const bool isEnglish = readTsFile(path).language == "en"_L1;
    if (isEnglish)
        arguments += u"-pluralonly"_s;
    arguments += listFromEnvironment("LOGTO_TS_SOURCES");
    arguments += {u"-ts"_s, copy};
    lupdate.start(QStringLiteral(LOGTO_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    // A text without a context, for example.
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());

    const TsFile ts = readTsFile(copy);
    QVERIFY2(ts.problem.isEmpty(), qPrintable(ts.problem));
    QVERIFY(isEnglish || !ts.messages.isEmpty());
    QStringList wrong;
    for (const TsMessage &message : ts.messages) {
        const bool isEmpty = std::ranges::any_of(message.translations, &QString::isEmpty);
        if (isEmpty || !message.type.isEmpty()) {
            const QString type = message.type.isEmpty() ? u"empty"_s : message.type;
            wrong += "%1: %2: %3"_L1.arg(type, message.context, message.source);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTexts::compare(const QString &source, const QString &translation, const TsFile &ts,
                        bool isPlural)
{
    QStringList expected = codeWords(source);
    // One of something can be said in words.
    if (isPlural && !translation.contains("%n"_L1))
        expected.removeAll(u"%n"_s);
    QCOMPARE(codeWords(translation), expected);
    QCOMPARE(end(translation), end(source));
    QCOMPARE(translation, translation.trimmed());
    const QString quoted = inEnglishQuotes(translation, ts.language);
    QCOMPARE(matches(quoted, u"[“”\"]"_s), matches(source, u"[“”\"]"_s));
}

void TestTexts::sayTheSame()
{
    QFETCH(QString, path);
    const TsFile ts = readTsFile(path);
    for (const TsMessage &message : ts.messages) {
        for (const QString &translation : message.translations) {
            compare(message.source, translation, ts, message.isPlural);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"%1: %2"_s.arg(message.context, message.source)));
        }
    }
}

QTEST_GUILESS_MAIN(TestTexts)

#include "tst_texts.moc"
