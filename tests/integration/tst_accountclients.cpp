// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "clientsetup.h"
#include "faultynetwork.h"
#include "logtoaccount.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;
using Fault = FaultyNetwork::Fault;

namespace {

constexpr char account[] = "/api/my-account";

} // namespace

// The account of clients that come and go.
class TestAccountClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void clientEndsMeanwhile_data();
    void clientEndsMeanwhile();
    void anotherClient();
    void noClientAnyMore_data();
    void noClientAnyMore();

private:
    LogtoClient &restored();
    QList<QByteArray> proofsSent() const;

    LocalProvider m_provider;
    std::optional<FaultyNetwork> m_network;
    std::optional<ClientSetup> m_setup;
    std::optional<LogtoAccount> m_account;
};

void TestAccountClients::init()
{
    m_account.reset();
    m_setup.reset();
    m_provider.reset();
    m_network.emplace();
    m_setup.emplace(m_provider);
    m_setup->config.setProxy(m_network->proxy());
    m_account.emplace(&m_setup->restartSignedIn());
}

// As after a restart of the application: the session is the first one that the client knows.
LogtoClient &TestAccountClients::restored()
{
    LogtoClient &client = m_setup->restart();
    m_account->setClient(&client);
    m_network->forgetRequests();
    return client;
}

QList<QByteArray> TestAccountClients::proofsSent() const
{
    QList<QByteArray> proofs;
    for (const ServerRequest &request : m_network->requests()) {
        const QByteArray proof = request.header("logto-verification-id");
        if (!proof.isEmpty())
            proofs.append(proof);
    }
    return proofs;
}

void TestAccountClients::clientEndsMeanwhile_data()
{
    QTest::addColumn<QByteArray>("held");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("token") << QByteArray("/oidc/token") << false;
    QTest::newRow("answer") << QByteArray(account) << false;
    QTest::newRow("token, another client") << QByteArray("/oidc/token") << true;
    QTest::newRow("answer, another client") << QByteArray(account) << true;
}

void TestAccountClients::clientEndsMeanwhile()
{
    QFETCH(QByteArray, held);
    QFETCH(bool, replaced);
    restored().clearAccessToken();
    m_network->schedule(held, Fault::HoldAnswer, 2);
    const auto fetched = m_account->fetchProfile();
    const auto changed = m_account->updateProfile({{"name"_L1, u"Alice Example"_s}});
    awaitSignal(&*m_network, &FaultyNetwork::held);
    LogtoClient other;
    if (replaced)
        m_account->setClient(&other);
    else
        m_setup->quit();
    QVERIFY(!fetched.isFinished()); // nobody is called in the middle of this
    m_network->release();
    QCOMPARE(await(fetched).error().code(), Code::NotSignedIn);
    QCOMPARE(await(changed).error().code(), Code::NotSignedIn);
    QVERIFY(m_account->profile().isEmpty());
}

// Each client counts its sessions for itself, and what belongs to one is not shown for another.
void TestAccountClients::anotherClient()
{
    ClientSetup other(m_provider);
    other.config.setProxy(m_network->proxy());
    other.agent.setUser(u"bob"_s);
    other.restartSignedIn();
    LogtoClient &ofBob = other.restart();

    restored();
    QVERIFY(await(m_account->fetchProfile()));
    QVERIFY(await(m_account->verifyPassword(u"alice-test-only"_s)));
    QSignalSpy changed(&*m_account, &LogtoAccount::sessionChanged);
    m_account->setClient(&ofBob);
    QVERIFY(changed.count() > 0);
    QVERIFY(m_account->profile().isEmpty());
    QVERIFY(!m_account->isVerified());
    QCOMPARE(await(m_account->fetchProfile())->name(), u"Bob Example"_s);
    QVERIFY(proofsSent().isEmpty());
    m_account->setClient(nullptr);
}

void TestAccountClients::noClientAnyMore_data()
{
    QTest::addColumn<bool>("destroyed");
    QTest::newRow("destroyed") << true;
    QTest::newRow("none") << false;
}

void TestAccountClients::noClientAnyMore()
{
    QFETCH(bool, destroyed);
    restored();
    QVERIFY(await(m_account->fetchProfile()));
    QVERIFY(await(m_account->verifyPassword(u"alice-test-only"_s)));
    QSignalSpy changed(&*m_account, &LogtoAccount::sessionChanged);
    if (destroyed)
        m_setup->quit();
    else
        m_account->setClient(nullptr);
    QVERIFY(changed.count() > 0);
    QVERIFY(m_account->profile().isEmpty());
    QVERIFY(!m_account->isVerified());
}

QTEST_GUILESS_MAIN(TestAccountClients)
#include "tst_accountclients.moc"
