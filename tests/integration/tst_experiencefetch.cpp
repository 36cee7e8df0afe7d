// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "directsignin.h"
#include "faultynetwork.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Experience = LogtoSignInExperience;

namespace {

constexpr char route[] = "/api/.well-known/sign-in-exp";
constexpr auto acme = "1n1acp6bm3a7"_L1;

} // namespace

// The public sign-in experience of the local provider.
class TestExperienceFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void fetchedByItself();
    void onceForAllChanges();
    void organizationAndApp();
    void sameAnswerChangesNothing();
    void notWhileInactive();
    void ofTheClient();
    void ofAClientThatGoes();
    void ofAClientWithItsConnection();
    void otherTenantForgets();
    void signInWithAConnector();
    void signInWithSso();

private:
    void waitFor(Experience &experience);
    void set(const QJsonObject &setting)
    {
        m_provider.control(u"settings"_s, {{"signInExperience"_L1, setting}});
    }

    LocalProvider m_provider;
};

// Until the question has been asked and answered.
void TestExperienceFetch::waitFor(Experience &experience)
{
    if (!experience.isBusy())
        QTRY_VERIFY(experience.isBusy());
    QTRY_VERIFY(!experience.isBusy());
}

void TestExperienceFetch::fetchedByItself()
{
    Experience experience;
    QVERIFY(experience.isActive());
    QSignalSpy branding(&experience, &Experience::brandingChanged);
    QSignalSpy busy(&experience, &Experience::busyChanged);
    experience.setEndpoint(m_provider.endpoint());
    QVERIFY(!experience.isBusy());
    waitFor(experience);
    QVERIFY(experience.isLoaded());
    QVERIFY(!experience.error().isError());
    QCOMPARE(branding.count(), 1);
    QCOMPARE(busy.count(), 2);
    QCOMPARE(experience.logo(), m_provider.endpoint().resolved(QUrl(u"/pictures/tenant.png"_s)));
    QCOMPARE(experience.primaryColor(), u"#5a3fe0"_s);
    QVERIFY(experience.isDarkModeEnabled());
    QVERIFY(experience.isSignInAllowed());
    QVERIFY(experience.isRegistrationAllowed());
    QCOMPARE(experience.methods().size(), 2);
    QCOMPARE(experience.signUpIdentifiers(), QStringList{u"username"_s});
    QCOMPARE(experience.passwordPolicy().minimumLength, 10);
    QCOMPARE(experience.termsOfUseUrl(), QUrl(u"https://tenant.example/terms"_s));
    QVERIFY(experience.supportWebsiteUrl().isEmpty());
    QVERIFY(experience.isLanguageDetected());
    QCOMPARE(experience.fallbackLanguage(), u"en"_s);
    QCOMPARE(experience.connectors().size(), 2);
    QCOMPARE(experience.connectors().at(1).nameIn({u"zh"_s}), u"港湾"_s);
    QVERIFY(experience.ssoConnectors().isEmpty());
}

void TestExperienceFetch::onceForAllChanges()
{
    Experience experience;
    experience.setEndpoint(QUrl(u"http://127.0.0.1:1"_s));
    experience.setAppId(m_provider.appId());
    experience.setOrganizationId(acme);
    experience.setEndpoint(m_provider.endpoint());
    waitFor(experience);
    QCOMPARE(m_provider.count(QString::fromLatin1(route)), 1);
    QVERIFY(experience.isLoaded());
}

void TestExperienceFetch::organizationAndApp()
{
    Experience experience;
    experience.setEndpoint(m_provider.endpoint());
    experience.setAppId(u"logto-qt-demo-no-rotation"_s);
    waitFor(experience);
    QCOMPARE(experience.primaryColor(), u"#b3261e"_s);
    const QUrl logo = experience.logo();
    experience.setOrganizationId(acme);
    waitFor(experience);
    QCOMPARE(experience.primaryColor(), u"#b3261e"_s);
    QVERIFY(experience.logo() != logo);
    experience.setOrganizationId({});
    waitFor(experience);
    QCOMPARE(experience.logo(), logo);
}

void TestExperienceFetch::sameAnswerChangesNothing()
{
    Experience experience;
    experience.setEndpoint(m_provider.endpoint());
    waitFor(experience);
    QSignalSpy branding(&experience, &Experience::brandingChanged);
    QSignalSpy ways(&experience, &Experience::waysChanged);
    QSignalSpy connectors(&experience, &Experience::connectorsChanged);
    QSignalSpy loaded(&experience, &Experience::loadedChanged);
    experience.fetch();
    waitFor(experience);
    QCOMPARE(branding.count() + ways.count() + connectors.count() + loaded.count(), 0);
    set({{"members"_L1, QJsonObject{{"socialConnectors"_L1, QJsonArray{}}}}});
    experience.fetch();
    waitFor(experience);
    QCOMPARE(connectors.count(), 1);
    QCOMPARE(branding.count() + ways.count() + loaded.count(), 0);
}

void TestExperienceFetch::notWhileInactive()
{
    Experience experience;
    experience.setActive(false);
    experience.setEndpoint(m_provider.endpoint());
    QCoreApplication::processEvents();
    QVERIFY(!experience.isBusy());
    experience.setActive(true);
    waitFor(experience);
    QVERIFY(experience.isLoaded());
    experience.setActive(false);
    QVERIFY(experience.isLoaded());
    experience.fetch();
    waitFor(experience);
    QCOMPARE(m_provider.count(QString::fromLatin1(route)), 2);
}

void TestExperienceFetch::ofTheClient()
{
    Experience experience;
    LogtoClient client;
    QSignalSpy endpoints(&experience, &Experience::endpointChanged);
    experience.setClient(&client);
    QVERIFY(experience.endpoint().isEmpty());
    ClientSetup setup(m_provider);
    experience.setClient(&setup.restart());
    QCOMPARE(experience.endpoint(), m_provider.endpoint());
    QCOMPARE(experience.appId(), m_provider.appId());
    QCOMPARE(endpoints.count(), 1);
    waitFor(experience);
    QCOMPARE(experience.connectors().size(), 2);
    experience.setAppId(u"logto-qt-demo-no-rotation"_s);
    waitFor(experience);
    QCOMPARE(experience.primaryColor(), u"#b3261e"_s);
}

void TestExperienceFetch::ofAClientThatGoes()
{
    Experience experience;
    QSignalSpy clients(&experience, &Experience::clientChanged);
    ClientSetup setup(m_provider);
    experience.setClient(&setup.restart());
    waitFor(experience);
    setup.quit();
    QCOMPARE(clients.count(), 2);
    QVERIFY(!experience.client());
    QVERIFY(experience.endpoint().isEmpty());
    QVERIFY(experience.connectors().isEmpty());
    QVERIFY(!experience.isLoaded());
}

// Its proxy and its hook.
void TestExperienceFetch::ofAClientWithItsConnection()
{
    FaultyNetwork network;
    ClientSetup setup(m_provider);
    setup.config.setProxy(network.proxy());
    Experience experience;
    experience.setClient(&setup.restart());
    waitFor(experience);
    QVERIFY(experience.isLoaded());
    QCOMPARE(network.count(route), 1);
    QVERIFY(setup.requests.contains(QString::fromLatin1(route)));
}

// What one tenant offers is never shown as another's.
void TestExperienceFetch::otherTenantForgets()
{
    Experience experience;
    experience.setEndpoint(m_provider.endpoint());
    waitFor(experience);
    experience.setEndpoint(QUrl(u"http://127.0.0.1:1"_s));
    QVERIFY(!experience.isLoaded());
    QVERIFY(experience.connectors().isEmpty());
    QVERIFY(experience.logo().isEmpty());
    waitFor(experience);
    QCOMPARE(experience.error().code(), LogtoError::Code::NetworkUnavailable);
    experience.setEndpoint(m_provider.endpoint());
    QVERIFY(!experience.error().isError());
    waitFor(experience);
    QCOMPARE(experience.connectors().size(), 2);
}

// The documentation's own class, up to the user who comes from the connector.
void TestExperienceFetch::signInWithAConnector()
{
    ClientSetup setup(m_provider);
    LogtoClient &client = setup.restart();
    WaysToContinue ways(&client);
    QSignalSpy offered(&ways, &WaysToContinue::offered);
    QTRY_COMPARE(offered.count(), 2);
    QCOMPARE(offered.at(0).at(0).toString(), u"Meadow"_s);
    const QString meadow = offered.at(0).at(2).toString();

    setup.agent.setButton(u"continue-elsewhere"_s);
    QSignalSpy signedIn(&client, &LogtoClient::signedIn);
    ways.continueWith(meadow);
    QTRY_COMPARE(signedIn.count(), 1);
    // Where the provider sends the browser by direct_sign_in: the page, and its form.
    QCOMPARE(m_provider.count(u"/direct/social/meadow"_s), 2);
    QCOMPARE(client.idTokenClaims().name(), u"Sam of Meadow"_s);
}

void TestExperienceFetch::signInWithSso()
{
    const QJsonObject connector{{"id"_L1, u"lighthouse-9ubd"_s},
                                {"connectorName"_L1, u"Lighthouse Ltd"_s}};
    set({{"members"_L1, QJsonObject{{"ssoConnectors"_L1, QJsonArray{connector}}}}});
    ClientSetup setup(m_provider);
    Experience experience;
    experience.setClient(&setup.restart());
    waitFor(experience);
    QCOMPARE(experience.ssoConnectors().size(), 1);
    LogtoSignInOptions options;
    options.setDirectSignIn(experience.ssoConnectors().constFirst().directSignIn());
    setup.agent.setButton(u"continue-elsewhere"_s);
    QVERIFY(setup.signIn(options));
    QCOMPARE(m_provider.count(u"/direct/sso/lighthouse-9ubd"_s), 2);
    QCOMPARE(setup.client().idTokenClaims().name(), u"Sam of Lighthouse Ltd"_s);
}

QTEST_GUILESS_MAIN(TestExperienceFetch)

#include "tst_experiencefetch.moc"
