// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "directory.h"
#include "kioskfixture.h"
#include "logtoaccesstokenwatcher.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = LogtoClient::State;

// What a kiosk leaves of a user: nothing.
class TestKioskCleared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<KioskFixture>(m_provider); }

    void userSignsOut();
    void nothingLeftInObjects();

private:
    LocalProvider m_provider;
    std::unique_ptr<KioskFixture> m_fixture;
};

void TestKioskCleared::userSignsOut()
{
    m_fixture->signIn();
    QGuiApplication::clipboard()->setText(u"from alice"_s);
    m_fixture->kiosk.signOut();
    QCOMPARE(m_fixture->client().state(), State::SigningOut);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    // Also what is copied on the provider's page.
    QGuiApplication::clipboard()->setText(u"from alice"_s);
    QTRY_COMPARE(m_fixture->cleared.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(m_fixture->due.count(), 0);

    m_fixture->signIn();
    QGuiApplication::clipboard()->setText(u"from alice"_s);
    await(m_fixture->client().signOut());
    QCOMPARE(m_fixture->cleared.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestKioskCleared::nothingLeftInObjects()
{
    m_fixture->setup.askForTokens();
    m_fixture->kiosk.setClient(&m_fixture->setup.restart());
    m_fixture->signIn();
    LogtoClient &client = m_fixture->client();
    LogtoAccessTokenWatcher product;
    product.setClient(&client);
    product.setResource(Directory::Shopping);
    LogtoAccessTokenWatcher refused;
    refused.setClient(&client);
    refused.setOrganizationId(Directory::Initech);
    QTRY_VERIFY(!product.token().isEmpty());
    QTRY_VERIFY(refused.error().isError());
    QVERIFY(await(client.fetchUserInfo()));
    m_provider.control(u"revoke"_s, {{u"user"_s, u"alice"_s}});
    QVERIFY(!await(client.refreshAccessToken()));
    QVERIFY(client.lastError().isError());

    m_fixture->pass(60s);
    QTRY_COMPARE(m_fixture->cleared.count(), 1);
    QVERIFY(client.idTokenClaims().isEmpty());
    QVERIFY(client.userInfo().isEmpty());
    QVERIFY(client.cachedAccessToken().value().isEmpty());
    for (const LogtoAccessTokenWatcher *watcher : {&product, &refused}) {
        QCOMPARE(watcher->token(), QString());
        QVERIFY(watcher->claims().isEmpty());
        QVERIFY(watcher->grantedScopes().isEmpty());
        QVERIFY(!watcher->expiresAt().isValid());
        QVERIFY2(!watcher->error().isError(), qPrintable(watcher->error().toString()));
    }
    QVERIFY2(!client.lastError().isError(), qPrintable(client.lastError().toString()));
    QVERIFY(m_fixture->setup.disk->items.isEmpty());
}

QTEST_MAIN(TestKioskCleared)
#include "tst_kioskcleared.moc"
