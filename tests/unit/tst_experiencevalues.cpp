// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "experience/localname_p.h"
#include "experience/signinexperiencedata_p.h"
#include "testdata.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;
using Data = SignInExperienceData;

namespace {

QJsonObject tenant()
{
    return LogtoTest::testData(u"sign-in-experience/tenant.json"_s);
}

} // namespace

// The single values of a public sign-in experience: names, addresses, pictures and colours.
class TestExperienceValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesByLanguage_data();
    void namesByLanguage();
    void nameInTheLanguageOfTheUser();
    void addresses_data();
    void addresses();
    void pictures_data();
    void pictures();
    void colors_data();
    void colors();
};

void TestExperienceValues::namesByLanguage_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("name");
    QTest::newRow("exact") << QStringList{u"de"_s} << u"Wiese"_s;
    QTest::newRow("country") << QStringList{u"de-AT"_s} << u"Wiese"_s;
    QTest::newRow("first that is there") << QStringList{u"fr-FR"_s, u"fr"_s, u"de"_s} << u"Wiese"_s;
    QTest::newRow("zh") << QStringList{u"zh"_s} << u"草地"_s;
    QTest::newRow("zh-CN") << QStringList{u"zh-CN"_s} << u"草地"_s;
    QTest::newRow("zh-Hans-CN") << QStringList{u"zh-Hans-CN"_s} << u"草地"_s;
    QTest::newRow("zh-SG") << QStringList{u"zh-SG"_s} << u"草地"_s;
    QTest::newRow("zh-TW") << QStringList{u"zh-Hant-TW"_s} << u"草原"_s;
    QTest::newRow("zh-HK") << QStringList{u"zh-HK"_s} << u"草原"_s;
    QTest::newRow("another case") << QStringList{u"ZH-tw"_s} << u"草原"_s;
    QTest::newRow("none") << QStringList{u"fr"_s} << u"Meadow"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"Meadow"_s;
    QTest::newRow("nonsense") << QStringList{u"--"_s, QString()} << u"Meadow"_s;
    QTest::newRow("nothing") << QStringList() << u"Meadow"_s;
}

void TestExperienceValues::namesByLanguage()
{
    QFETCH(QStringList, languages);
    const QMap<QString, QString> names{{u"de"_s, u"Wiese"_s},
                                       {u"en"_s, u"Meadow"_s},
                                       {u"zh-CN"_s, u"草地"_s},
                                       {u"zh-TW"_s, u"草原"_s}};
    QTEST(localName(names, languages), "name");
}

void TestExperienceValues::nameInTheLanguageOfTheUser()
{
    const LogtoSocialConnector connector = Data::fromJson(tenant()).connectors.constFirst();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Switzerland));
    const QString german = connector.name();
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const QString chinese = connector.name();
    QLocale::setDefault(QLocale(QLocale::Swahili));
    const QString other = connector.name();
    QLocale::setDefault(before);
    QCOMPARE(german, u"Wiese"_s);
    QCOMPARE(chinese, u"草地"_s);
    QCOMPARE(other, u"Meadow Web"_s);

    LogtoSocialConnector nameless;
    nameless.target = u"meadow"_s;
    QCOMPARE(nameless.name(), u"meadow"_s);
    nameless.names.insert(u"ja"_s, u"牧草地"_s);
    QCOMPARE(nameless.nameIn({u"fr"_s}), u"牧草地"_s);
}

void TestExperienceValues::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("https") << u"https://tenant.example/terms"_s << true;
    QTest::newRow("this machine") << u"http://127.0.0.1:3001/terms"_s << true;
    QTest::newRow("http") << u"http://tenant.example/terms"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("resource") << u"qrc:/qt/qml/Main.qml"_s << false;
    QTest::newRow("image provider") << u"image://icons/x"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html;base64,PHA+"_s << false;
    QTest::newRow("user name") << u"https://bank.example@evil.example/"_s << false;
    QTest::newRow("relative") << u"/terms"_s << false;
    QTest::newRow("no host") << u"https:///terms"_s << false;
    QTest::newRow("space") << u"https://tenant.example/a b"_s << false;
    QTest::newRow("not a URL") << u"https://[::1"_s << false;
    QTest::newRow("long") << "https://tenant.example/"_L1 + QString(2048, u'x') << false;
}

void TestExperienceValues::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    QJsonObject json = tenant();
    json["termsOfUseUrl"_L1] = address;
    json["branding"_L1] = QJsonObject{{"logoUrl"_L1, address}};
    const Data data = Data::fromJson(json);
    QCOMPARE(data.links.termsOfUse, isTaken ? QUrl(address) : QUrl());
    QCOMPARE(data.branding.logo, isTaken ? QUrl(address) : QUrl());
}

void TestExperienceValues::pictures_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    const QString svg = u"data:image/svg+xml;base64,"_s;
    QTest::newRow("SVG") << svg + "PHN2Zz48L3N2Zz4="_L1 << true;
    QTest::newRow("PNG") << u"data:image/png;base64,iVBORw0KGgo="_s << true;
    QTest::newRow("not Base64") << u"data:image/svg+xml,<svg/>"_s << false;
    QTest::newRow("empty") << svg << false;
    QTest::newRow("more after it") << svg + "AAAA#x"_L1 << false;
    QTest::newRow("line") << svg + "AAAA\n"_L1 << false;
    QTest::newRow("HTML") << u"data:text/html;base64,AAAA"_s << false;
    QTest::newRow("large") << svg + QString(64 * 1024 - svg.size(), u'A') << true;
    QTest::newRow("too large") << svg + QString(64 * 1024 - svg.size() + 1, u'A') << false;
}

void TestExperienceValues::pictures()
{
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    const QJsonObject connector{
        {"target"_L1, u"meadow"_s}, {"logo"_L1, address}, {"logoDark"_L1, address}};
    const auto connectors =
        Data::fromJson({{"socialConnectors"_L1, QJsonArray{connector}}}).connectors;
    QCOMPARE(connectors.size(), 1);
    QCOMPARE(connectors[0].logo.toString(), isTaken ? address : QString());
    QCOMPARE(connectors[0].darkLogo, connectors[0].logo);
}

void TestExperienceValues::colors_data()
{
    QTest::addColumn<QString>("color");
    QTest::addColumn<QString>("expected");
    QTest::newRow("six") << u"#A1B2C3"_s << u"#a1b2c3"_s;
    QTest::newRow("three") << u"#fff"_s << u"#fff"_s;
    QTest::newRow("alpha") << u"#80a1b2c3"_s << QString();
    QTest::newRow("name") << u"red"_s << QString();
    QTest::newRow("function") << u"rgb(1,2,3)"_s << QString();
    QTest::newRow("more after it") << u"#fff;"_s << QString();
    QTest::newRow("line") << u"#fff\n"_s << QString();
}

void TestExperienceValues::colors()
{
    QFETCH(QString, color);
    QJsonObject json = tenant();
    json["color"_L1] = QJsonObject{{"primaryColor"_L1, color}};
    QTEST(Data::fromJson(json).branding.primaryColor, "expected");
}

QTEST_GUILESS_MAIN(TestExperienceValues)

#include "tst_experiencevalues.moc"
