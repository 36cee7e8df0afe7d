// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "localprovider.h"
#include "logtosigninexperience.h"
#include "scriptedserver.h"
#include "testcertificate.h"

#include <QtCore/QPointer>
#include <QtCore/QUrlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;
using Experience = LogtoSignInExperience;

namespace {

constexpr char route[] = "/api/.well-known/sign-in-exp";
constexpr auto acme = "1n1acp6bm3a7"_L1;

QByteArray experienceWith(const QByteArray &target)
{
    return jsonHttpAnswer(R"({"signIn":{"methods":[]},"socialConnectors":[{"id":"x","target":")"
                          + target + R"(","name":{"en":"X"}}]})");
}

QString firstTarget(const Experience &experience)
{
    return experience.connectors().value(0).target;
}

} // namespace

// The public sign-in experience when servers, networks and applications do what they should not.
class TestExperienceFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void withOwnAuthority();
    void laterFetchReplaces();
    void deletedMeanwhile();
    void deletedByItsAnswer();
    void withoutEndpoint();
    void refusedEndpoint();
    void faults_data();
    void faults();
    void hugeAnswer();
    void failureKeepsWhatIsKnown();
    void languagesOfTheUser();

private:
    static void waitFor(Experience &experience);
    void set(const QJsonObject &setting)
    {
        m_provider.control(u"settings"_s, {{"signInExperience"_L1, setting}});
    }

    LocalProvider m_provider;
};

// Until the question has been asked and answered.
void TestExperienceFaults::waitFor(Experience &experience)
{
    QTRY_VERIFY(experience.isBusy());
    QTRY_VERIFY(!experience.isBusy());
}

void TestExperienceFaults::withOwnAuthority()
{
    const TestCertificate certificate = TestCertificate::make();
    ScriptedServer server(
        certificate.serverConfiguration(),
        [](const ServerRequest &, QTcpSocket &socket) { socket.write(experienceWith("tls")); });
    Experience experience;
    experience.setEndpoint(server.url());
    waitFor(experience);
    QCOMPARE(experience.error().code(), Code::TlsFailed);
    LogtoConfig config(server.url(), u"app"_s);
    config.setCaCertificates({certificate.certificate});
    experience.setConfig(config);
    waitFor(experience);
    QCOMPARE(firstTarget(experience), u"tls"_s);
    QVERIFY(!experience.error().isError());
    QCOMPARE(QUrlQuery(QUrl(QString::fromLatin1(server.requests().constLast().target)))
                 .queryItemValue(u"appId"_s),
             u"app"_s);
}

void TestExperienceFaults::laterFetchReplaces()
{
    QList<QPointer<QTcpSocket>> sockets;
    ScriptedServer server(
        [&](const ServerRequest &, QTcpSocket &socket) { sockets.append(&socket); });
    Experience experience;
    experience.setEndpoint(server.url(u"/tenant/"_s));
    QTRY_COMPARE(sockets.size(), 1);
    QCOMPARE(server.requests().constFirst().target, "/tenant"_ba + route);
    QSignalSpy connectors(&experience, &Experience::connectorsChanged);
    experience.fetch();
    QTRY_COMPARE(sockets.size(), 2);
    // The first one is given up, and nobody waits for it.
    QTRY_VERIFY(!sockets[0] || sockets[0]->state() != QTcpSocket::ConnectedState);
    sockets[1]->write(experienceWith("second"));
    QTRY_VERIFY(!experience.isBusy());
    QCOMPARE(firstTarget(experience), u"second"_s);
    QCOMPARE(connectors.count(), 1);
}

void TestExperienceFaults::deletedMeanwhile()
{
    QPointer<QTcpSocket> socket;
    ScriptedServer server([&](const ServerRequest &, QTcpSocket &other) { socket = &other; });
    auto experience = std::make_unique<Experience>();
    experience->setEndpoint(server.url());
    QTRY_VERIFY(socket);
    experience.reset();
    QTRY_VERIFY(!socket || socket->state() != QTcpSocket::ConnectedState);

    Experience unasked;
    unasked.setEndpoint(server.url());
}

void TestExperienceFaults::deletedByItsAnswer()
{
    QPointer<Experience> experience = new Experience;
    connect(experience, &Experience::connectorsChanged, experience, &QObject::deleteLater);
    experience->setEndpoint(m_provider.endpoint());
    QTRY_VERIFY(!experience);

    // Or asked something else by it.
    Experience moving;
    connect(&moving, &Experience::connectorsChanged, &moving, [&] {
        if (moving.isLoaded())
            moving.setOrganizationId(acme);
    });
    moving.setEndpoint(m_provider.endpoint());
    QTRY_COMPARE(m_provider.count(QString::fromLatin1(route)), 3);
    QTRY_VERIFY(!moving.isBusy() && moving.isLoaded());
    QVERIFY(moving.logo().path().endsWith("harbour.png"_L1));
}

void TestExperienceFaults::withoutEndpoint()
{
    Experience experience;
    experience.fetch();
    QCOMPARE(experience.error().code(), Code::InvalidConfiguration);
    QVERIFY(!experience.isBusy());
    experience.setEndpoint(m_provider.endpoint());
    waitFor(experience);
    QVERIFY(!experience.error().isError());
}

void TestExperienceFaults::refusedEndpoint()
{
    Experience experience;
    experience.setEndpoint(QUrl(u"http://tenant.example"_s));
    QTRY_VERIFY(experience.error().isError());
    QCOMPARE(experience.error().code(), Code::UnsupportedProvider);
    QVERIFY(!experience.isBusy());
}

void TestExperienceFaults::faults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("isTransient");
    QTest::newRow("404") << u"not-found"_s << Code::NotAnIdentityProvider << false;
    QTest::newRow("500") << u"broken"_s << Code::ServerUnavailable << true;
    QTest::newRow("HTML") << u"page"_s << Code::UnexpectedResponse << true;
    QTest::newRow("garbage") << u"garbage"_s << Code::UnexpectedResponse << true;
    QTest::newRow("other JSON") << u"other"_s << Code::NotAnIdentityProvider << false;
}

void TestExperienceFaults::faults()
{
    QFETCH(QString, fault);
    QFETCH(bool, isTransient);
    set({{"fault"_L1, fault}});
    Experience experience;
    QSignalSpy connectors(&experience, &Experience::connectorsChanged);
    QSignalSpy errors(&experience, &Experience::errorChanged);
    experience.setEndpoint(m_provider.endpoint());
    waitFor(experience);
    QTEST(experience.error().code(), "code");
    QCOMPARE(experience.error().isTransient(), isTransient);
    QVERIFY(!experience.error().message().isEmpty());
    QVERIFY(!experience.isLoaded());
    QCOMPARE(errors.count(), 1);
    set({});
    experience.fetch();
    waitFor(experience);
    QVERIFY(experience.isLoaded());
    QCOMPARE(errors.count(), 2);
    QCOMPARE(connectors.count(), 1);
}

void TestExperienceFaults::hugeAnswer()
{
    ScriptedServer server;
    server.setAnswer(jsonHttpAnswer(R"({"signIn":{},"customCss":")"
                                    + QByteArray(2 * 1024 * 1024, 'x') + R"("})"));
    Experience experience;
    experience.setEndpoint(server.url());
    waitFor(experience);
    QCOMPARE(experience.error().code(), Code::UnexpectedResponse);
}

void TestExperienceFaults::failureKeepsWhatIsKnown()
{
    Experience experience;
    experience.setEndpoint(m_provider.endpoint());
    waitFor(experience);
    set({{"fault"_L1, u"broken"_s}});
    QSignalSpy connectors(&experience, &Experience::connectorsChanged);
    experience.fetch();
    waitFor(experience);
    QCOMPARE(experience.error().code(), Code::ServerUnavailable);
    QVERIFY(experience.isLoaded());
    QCOMPARE(experience.connectors().size(), 2);
    QCOMPARE(connectors.count(), 0);
}

void TestExperienceFaults::languagesOfTheUser()
{
    ScriptedServer server;
    server.setAnswer(experienceWith("any"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    Experience experience;
    experience.setEndpoint(server.url());
    QTRY_VERIFY(experience.isLoaded());
    QLocale::setDefault(before);
    QVERIFY(server.requests().constFirst().header("Accept-Language").startsWith("de"));
    QVERIFY(server.requests().constFirst().header("Authorization").isEmpty());
    QVERIFY(server.requests().constFirst().header("Cookie").isEmpty());
}

QTEST_GUILESS_MAIN(TestExperienceFaults)

#include "tst_experiencefaults.moc"
