// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"
#include "localprovider.h"
#include "webserver.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

const QString appId = u"logto-qt-demo"_s;

} // namespace

// What a person sees of a wrong configuration, and of a sign-in that is given up: the demo in its
// real window, with the local identity provider.
class tst_Demo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void refusesWrongOptions_data();
    void refusesWrongOptions();
    void asksForConfiguration();
    void readsConfigurationFile();
    void tellsBadInput_data();
    void tellsBadInput();
    void tellsDeniedConsent();
    void tellsClosedView();
    void signsOutAtTheProvider();
    void showsTokensThroughAnOutage();
    void worksAsKiosk();

private:
    QStringList arguments(const QString &run, const QString &endpoint, const QString &id = appId);
    QStringList picturesTo() const { return {u"--screenshots"_s, m_folder->path()}; }
    void verifyPictures() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    LocalProvider m_provider;
    QString m_endpoint;
    WebServer m_webServer;
};

void tst_Demo::initTestCase()
{
    m_endpoint = m_provider.endpoint().toString();
    QVERIFY(!m_endpoint.isEmpty());
    QVERIFY(m_webServer.listen(QHostAddress::LocalHost));
}

void tst_Demo::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QStringList tst_Demo::arguments(const QString &run, const QString &endpoint, const QString &id)
{
    return {u"--self-test"_s, run,      u"--storage"_s, u"memory"_s, u"--theme"_s, u"light"_s,
            u"--endpoint"_s,  endpoint, u"--app-id"_s,  id};
}

void tst_Demo::verifyPictures() const
{
    QDir folder(m_folder->path());
    const QStringList names = folder.entryList({u"*.png"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const QImage picture(folder.filePath(name));
        const QRgb corner = picture.pixel(0, 0);
        int others = 0;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y)
                others += picture.pixel(x, y) != corner;
        }
        QVERIFY2(others > picture.width() * picture.height() / 100, qPrintable(name));
    }
}

void tst_Demo::refusesWrongOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");

    const QStringList app = {u"--app-id"_s, u"x"_s};
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("unexpected argument") << QStringList{u"kiosk"_s} << u"kiosk"_s;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"light, dark"_s;
    QTest::newRow("storage") << QStringList{u"--storage"_s, u"file"_s} << u"keychain, memory"_s;
    QTest::newRow("self-test") << QStringList{u"--self-test"_s, u"all"_s} << u"restore"_s;
    QTest::newRow("kiosk time") << QStringList{u"--kiosk"_s, u"--kiosk-idle"_s, u"soon"_s}
                                << u"--kiosk-idle"_s;
    QTest::newRow("kiosk warning")
        << QStringList{u"--kiosk"_s, u"--kiosk-idle"_s, u"9"_s, u"--kiosk-warning"_s, u"9"_s}
        << u"less than"_s;
    QTest::newRow("no kiosk") << QStringList{u"--kiosk-idle"_s, u"9"_s} << u"--kiosk"_s;
    QTest::newRow("no value") << QStringList{u"--endpoint"_s} << u"endpoint"_s;
    QTest::newRow("no file") << QStringList{u"--config"_s, u"/nowhere.json"_s}
                             << u"/nowhere.json"_s;
    QTest::newRow("endpoint without TLS")
        << (QStringList{u"--endpoint"_s, u"http://tenant.example"_s} + app) << u"https"_s;
    QTest::newRow("endpoint is no URL")
        << (QStringList{u"--endpoint"_s, u"http://[x"_s} + app) << u"endpoint"_s;
    const QStringList tenant = QStringList{u"--endpoint"_s, u"https://tenant.example"_s} + app;
    QTest::newRow("API without TLS")
        << (tenant + QStringList{u"--api"_s, u"http://192.0.2.1:3000"_s}) << u"--api is an https"_s;
    QTest::newRow("API with a user name")
        << (tenant + QStringList{u"--api"_s, u"https://me@api.example"_s})
        << u"--api is an https"_s;
    QTest::newRow("redirect URI") << (QStringList{u"--endpoint"_s, u"https://tenant.example"_s,
                                                  u"--redirect-uri"_s, u"callback"_s}
                                      + app)
                                  << u"redirectUri"_s;
}

void tst_Demo::refusesWrongOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);

    const DemoProcess demo(arguments);
    QVERIFY(demo.hasFinished());
    QCOMPARE(demo.exitCode(), 2);
    QVERIFY2(demo.errorOutput().contains(problem, Qt::CaseInsensitive),
             qPrintable(demo.errorOutput()));
}

void tst_Demo::asksForConfiguration()
{
    const DemoProcess demo(QStringList{u"--self-test"_s, u"setup"_s} + picturesTo());
    QCOMPARE(demo.exitCode(), 0);
    const QJsonObject step = demo.step(u"setup"_s);
    QVERIFY(step.value("example"_L1).toString().contains("--endpoint"_L1));
    QVERIFY(step.value("problem"_L1).toString().contains("endpoint"_L1));
    verifyPictures();
}

void tst_Demo::readsConfigurationFile()
{
    QFile file(m_folder->filePath(u"demo.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QJsonDocument({{u"endpoint"_s, u"http://127.0.0.1:1"_s}, {u"appId"_s, appId}}).toJson());
    file.close();
    const DemoProcess demo({u"--self-test"_s, u"error"_s, u"--storage"_s, u"memory"_s,
                            u"--config"_s, file.fileName()});
    QCOMPARE(demo.exitCode(), 0);
    QCOMPARE(demo.step(u"error"_s).value("code"_L1).toString(), u"NetworkUnavailable"_s);
}

void tst_Demo::tellsBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("oauthError");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("advice");

    QTest::newRow("wrong endpoint")
        << arguments(u"error"_s, m_endpoint + "/api"_L1) << u"NotAnIdentityProvider"_s << QString()
        << 404 << u"Check the address"_s;
    QTest::newRow("not an identity provider")
        << arguments(u"error"_s, m_webServer.url()) << u"UnexpectedResponse"_s << QString() << 200
        << u"Check the address"_s;
    QTest::newRow("unreachable") << arguments(u"error"_s, u"http://127.0.0.1:1"_s)
                                 << u"NetworkUnavailable"_s << QString() << 0
                                 << u"Check the network"_s;
    QTest::newRow("wrong app ID") << arguments(u"error"_s, m_endpoint, u"nobody"_s)
                                  << u"UnknownApplication"_s << u"invalid_client"_s << 400
                                  << u"Check the application ID"_s;
    QTest::newRow("unregistered redirect URI")
        << (arguments(u"error"_s, m_endpoint)
            << u"--redirect-uri"_s << u"io.logto.qt://elsewhere"_s)
        << u"RedirectUriNotRegistered"_s << u"invalid_redirect_uri"_s << 400 << u"Add it"_s;
}

void tst_Demo::tellsBadInput()
{
    QFETCH(QStringList, arguments);

    const DemoProcess demo(arguments + picturesTo());
    const QJsonObject error = demo.step(u"error"_s);
    QTEST(error.value("code"_L1).toString(), "code");
    QTEST(error.value("oauthError"_L1).toString(), "oauthError");
    QTEST(error.value("httpStatus"_L1).toInt(), "httpStatus");
    QFETCH(QString, advice);
    QVERIFY2(error.value("message"_L1).toString().contains(advice),
             qPrintable(error.value("message"_L1).toString()));
    QCOMPARE(error.value("state"_L1).toString(), u"SignedOut"_s);
    QVERIFY(error.value("storage"_L1).toString().contains("in memory only"_L1));
    QCOMPARE(demo.exitCode(), 0);
    verifyPictures();
}

void tst_Demo::tellsDeniedConsent()
{
    const DemoProcess demo(arguments(u"denied"_s, m_endpoint) + picturesTo());
    const QJsonObject error = demo.step(u"error"_s);
    QCOMPARE(error.value("code"_L1).toString(), u"AccessDenied"_s);
    QCOMPARE(error.value("oauthError"_L1).toString(), u"access_denied"_s);
    QVERIFY(error.value("message"_L1).toString().contains("try again"_L1));
    QCOMPARE(error.value("state"_L1).toString(), u"SignedOut"_s);
    QCOMPARE(demo.exitCode(), 0);
    verifyPictures();
}

void tst_Demo::tellsClosedView()
{
    const DemoProcess demo(arguments(u"dismissed"_s, m_endpoint) + picturesTo());
    const QJsonObject step = demo.step(u"dismissed"_s);
    QCOMPARE(step.value("message"_L1).toString(), u"Nothing has changed."_s);
    QCOMPARE(step.value("state"_L1).toString(), u"SignedOut"_s);
    QCOMPARE(demo.exitCode(), 0);
    verifyPictures();
}

void tst_Demo::signsOutAtTheProvider()
{
    const DemoProcess demo(arguments(u"sign-out"_s, m_endpoint) + picturesTo());
    const QJsonObject step = demo.step(u"signed-out"_s);
    QVERIFY(step.value("revoked"_L1).toBool());
    QVERIFY(step.value("storageCleared"_L1).toBool());
    QCOMPARE(step.value("chromiumLoaded"_L1), QJsonValue(true)); // the page was in its view
    QVERIFY(step.value("providerSessionEnded"_L1).toBool());
    QCOMPARE(demo.exitCode(), 0);
    verifyPictures();
}

void tst_Demo::showsTokensThroughAnOutage()
{
    // The same port and the same sessions after the outage.
    const QStringList state = {u"--state"_s, m_folder->filePath(u"state.json"_s),
                               u"--access-token-ttl"_s, u"12"_s};
    auto provider = std::make_unique<LocalProvider>(state);
    const QUrl endpoint = provider->endpoint();
    const QStringList options = state + QStringList{u"--port"_s, QString::number(endpoint.port())};

    const DemoProcess demo(
        arguments(u"outage"_s, endpoint.toString())
            + QStringList{u"--resource"_s, u"https://short.example/api"_s, u"--scope"_s, u"ping"_s}
            + picturesTo(),
        [&](const QString &step) {
            if (step == "online"_L1)
                provider.reset();
            else if (step == "expired"_L1)
                provider = std::make_unique<LocalProvider>(options);
        });
    const QJsonObject offline = demo.step(u"offline"_s);
    QVERIFY(offline.value("stillValid"_L1).toBool());
    QVERIFY(offline.value("message"_L1).toString().contains("Check the network"_L1));
    QVERIFY(!demo.step(u"expired"_s).isEmpty());
    QVERIFY(!demo.step(u"recovered"_s).isEmpty());
    QCOMPARE(demo.exitCode(), 0);
    verifyPictures();
}

void tst_Demo::worksAsKiosk()
{
    const DemoProcess demo(
        arguments(u"kiosk"_s, m_endpoint)
        + QStringList{u"--kiosk"_s, u"--kiosk-idle"_s, u"20"_s, u"--kiosk-warning"_s, u"12"_s}
        + QStringList{u"--language"_s, u"de"_s} + picturesTo());
    const QJsonObject signedIn = demo.step(u"signed-in"_s);
    QCOMPARE(signedIn.value("keyboard"_L1).toString(), u"de_DE"_s);
    QCOMPARE(signedIn.value("name"_L1).toString(), u"Alice Example"_s);
    QVERIFY(demo.step(u"warned"_s).value("continued"_L1).toBool());
    const QJsonObject signedOut = demo.step(u"signed-out"_s);
    QVERIFY(signedOut.value("wasThere"_L1).toBool());
    QCOMPARE(signedOut.value("traces"_L1).toArray(), QJsonArray());
    QCOMPARE(signedOut.value("clipboard"_L1).toString(), QString());
    QCOMPARE(demo.step(u"next-user"_s).value("identifierLength"_L1).toInt(-1), 0);
    QCOMPARE(demo.step(u"next-user"_s).value("passwordLength"_L1).toInt(-1), 0);
    QCOMPARE(demo.exitCode(), 0);
    verifyPictures();
}

QTEST_GUILESS_MAIN(tst_Demo)
#include "tst_demo.moc"
