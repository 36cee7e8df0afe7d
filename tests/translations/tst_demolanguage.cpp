// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demolanguage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

// What logto-demo --language does.
class TestDemoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void chosen_data();
    void chosen();
    void eachNameHasTexts();
};

void TestDemoLanguage::cleanup()
{
    // Each removes itself.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(
        QString(), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(QLocale::system());
}

void TestDemoLanguage::chosen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("signOut");
    QTest::addColumn<QString>("number");

    QTest::newRow("English") << u"en"_s << u"Sign out"_s << u"1.5"_s;
    QTest::newRow("German") << u"de"_s << u"Abmelden"_s << u"1,5"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"退出登录"_s << u"1.5"_s;
}

void TestDemoLanguage::chosen()
{
    QFETCH(QString, name);
    DemoLanguage::use(name);
    QTEST(QCoreApplication::translate("Pages", "Sign out"), "signOut");
    QTEST(QLocale().toString(1.5), "number");
}

// Those of German or Chinese, or the forms of the plural of English.
void TestDemoLanguage::eachNameHasTexts()
{
    const QStringList names = DemoLanguage::names();
    for (const QString &name : names.sliced(1)) {
        QTranslator translator;
        QVERIFY2(translator.load(":/i18n/logto-demo_"_L1 + name), qPrintable(name));
        QVERIFY2(QLocale(translator.language()) == QLocale(name), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestDemoLanguage)

#include "tst_demolanguage.moc"
