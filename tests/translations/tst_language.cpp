// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "errors_p.h"
#include "loopbackresponse_p.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QThread>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Logto;

namespace {

const QString english = u"You are not signed in. Please sign in first."_s;
const QString german = u"Sie sind nicht angemeldet. Bitte melden Sie sich zuerst an."_s;
const QString chinese = u"你尚未登录。请先登录。"_s;

QString errorText()
{
    return Errors::notSignedIn().message();
}

// That of an application which has its own words for some of our texts.
class OwnTranslator final : public QTranslator
{
public:
    using Texts = QHash<QByteArray, QString>;

    explicit OwnTranslator(const Texts &texts)
        : m_texts(texts)
    {
        QCoreApplication::installTranslator(this);
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return m_texts.value(text);
    }

private:
    Texts m_texts;
};

// What a process of its own says, which knows no language but that of the variable.
QString said(const QStringList &arguments, const QString &variable, const QString &value)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto name : {"LANGUAGE"_L1, "LC_ALL"_L1, "LC_MESSAGES"_L1})
        environment.remove(name);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(variable, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : process.errorString();
}

int say(int &argc, char **argv)
{
    // A second application object has them, too.
    std::make_unique<QCoreApplication>(argc, argv).reset();
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--numbers-as-in-c"_s))
        QLocale::setDefault(QLocale::c());
    std::fputs(qUtf8Printable(errorText()), stdout);
    return 0;
}

} // namespace

// The language in which the user is told something.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void ofTheApplication_data();
    void ofTheApplication();
    void ofTheSystem_data();
    void ofTheSystem();
    void numbersAsInC();
    void inAnyThread();
    void applicationHasTheLastWord();
    void pageInTheBrowser_data();
    void pageInTheBrowser();
    void pageFromRightToLeft();
};

void TestLanguage::ofTheApplication_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");

    QTest::newRow("German") << u"de"_s << german;
    QTest::newRow("German of Austria") << u"de_AT"_s << german;
    QTest::newRow("Chinese") << u"zh_CN"_s << chinese;
    QTest::newRow("Chinese of Singapore") << u"zh_SG"_s << chinese;
    QTest::newRow("traditional Chinese") << u"zh_TW"_s << english;
    QTest::newRow("English") << u"en_GB"_s << english;
    QTest::newRow("a language that is not there") << u"is_IS"_s << english;
}

void TestLanguage::ofTheApplication()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(errorText(), "expected");
}

void TestLanguage::ofTheSystem_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");

    QTest::newRow("German") << u"LANG"_s << u"de_DE.UTF-8"_s << german;
    QTest::newRow("Chinese") << u"LANG"_s << u"zh_CN.UTF-8"_s << chinese;
    QTest::newRow("messages alone") << u"LC_MESSAGES"_s << u"de_DE.UTF-8"_s << german;
    QTest::newRow("C") << u"LC_ALL"_s << u"C.UTF-8"_s << english;
    QTest::newRow("the second choice") << u"LANGUAGE"_s << u"is:zh_CN"_s << chinese;
    QTest::newRow("English before others") << u"LANGUAGE"_s << u"en:de"_s << english;
}

void TestLanguage::ofTheSystem()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QTEST(said({u"--say"_s}, variable, value), "expected");
}

void TestLanguage::numbersAsInC()
{
    QCOMPARE(said({u"--say"_s, u"--numbers-as-in-c"_s}, u"LANG"_s, u"de_DE.UTF-8"_s), german);
}

void TestLanguage::inAnyThread()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QString text;
    const std::unique_ptr<QThread> thread(QThread::create([&text] { text = errorText(); }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(text, german);
}

void TestLanguage::applicationHasTheLastWord()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const QString own = u"Wer sind Sie?"_s;
    {
        const OwnTranslator translator({{english.toUtf8(), own}});
        QCOMPARE(errorText(), own);
        // In another language, too: it is up to the application then.
        QLocale::setDefault(QLocale(QLocale::Chinese));
        QCOMPARE(errorText(), own);
        // What it does not have is ours.
        QCOMPARE(Errors::reauthenticationRequired().message(), u"你的会话已结束。请重新登录。"_s);
    }
    QCOMPARE(errorText(), chinese);
}

void TestLanguage::pageInTheBrowser_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");

    QTest::newRow("English") << u"en"_s << u"<html lang=\"en\" dir=\"ltr\">"_s
                             << u"You are signed in"_s
                             << u"You can close this page and go back to <bdi>A &amp; B</bdi>."_s;
    QTest::newRow("German")
        << u"de"_s << u"<html lang=\"de\" dir=\"ltr\">"_s << u"Sie sind angemeldet"_s
        << u"Sie können diese Seite schließen und zu <bdi>A &amp; B</bdi> zurückkehren."_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"<html lang=\"zh-Hans\" dir=\"ltr\">"_s
                             << u"你已登录"_s << u"你可以关闭此页面并返回 <bdi>A &amp; B</bdi>。"_s;
}

void TestLanguage::pageInTheBrowser()
{
    QFETCH(QString, locale);
    QFETCH(QString, title);
    QLocale::setDefault(QLocale(locale));
    const LoopbackResponse page = loopbackPage(LoopbackEnd::SignedIn, u"A & B"_s);
    QVERIFY(page.headers.contains("Content-Type: text/html; charset=utf-8"));
    const QString html = QString::fromUtf8(page.body);
    QTEST(html.section(u'\n', 1, 1), "begin");
    QVERIFY(html.contains("<title>%1</title>"_L1.arg(title)));
    QVERIFY(html.contains("<h1>%1</h1>"_L1.arg(title)));
    static const QRegularExpression paragraph(u"<p>(.*)</p>"_s);
    QTEST(paragraph.match(html).captured(1), "text");
}

void TestLanguage::pageFromRightToLeft()
{
    const OwnTranslator translator({{"en", u"ar"_s}, {"You are signed in", u"تم تسجيل دخولك"_s}});
    const QString html = QString::fromUtf8(loopbackPage(LoopbackEnd::SignedIn, u"A & B"_s).body);
    QVERIFY2(html.contains("<html lang=\"ar\" dir=\"rtl\">"_L1), qPrintable(html));
    QVERIFY2(html.contains(u"<h1>تم تسجيل دخولك</h1>"_s), qPrintable(html));
}

int main(int argc, char *argv[])
{
    if (argc > 1 && argv[1] == "--say"_ba)
        return say(argc, argv);
    const QCoreApplication application(argc, argv);
    TestLanguage test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_language.moc"
