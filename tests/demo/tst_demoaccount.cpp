// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "clientsetup.h"
#include "demoprocess.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

// What is taken away on the page of the account: gone there, and gone at the provider.
class TestDemoAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAway();
    void tellsOfTheEnd();

private:
    QJsonObject account();
    QStringList appsWithAccess();

    LocalProvider m_provider;
};

namespace {

const QString supportDesk = u"logto-qt-token-exchange"_s;

QJsonObject factor(const QString &id, const QString &type)
{
    return {{"id"_L1, id}, {"type"_L1, type}, {"createdAt"_L1, "2026-01-02T03:04:05.000Z"_L1}};
}

QJsonObject identity(const QString &id)
{
    return {{"userId"_L1, id}, {"details"_L1, QJsonObject{{"name"_L1, "Alice elsewhere"_L1}}}};
}

} // namespace

// Alice is signed in to another application elsewhere, too.
void TestDemoAccount::init()
{
    m_provider.reset();
    const QJsonObject members = {
        {"mfa"_L1,
         QJsonArray{factor(u"totp-1"_s, u"Totp"_s), factor(u"passkey-1"_s, u"WebAuthn"_s)}},
        {"identities"_L1,
         QJsonObject{{"meadow"_L1, identity(u"meadow-user"_s)},
                     {"harbour"_L1, identity(u"harbour-user"_s)}}}};
    m_provider.control(u"account"_s, {{u"user"_s, u"alice"_s}, {u"members"_s, members}});
    ClientSetup elsewhere(m_provider);
    elsewhere.config.setAppId(supportDesk);
    elsewhere.restartSignedIn();
}

// What the provider knows of alice.
QJsonObject TestDemoAccount::account()
{
    return m_provider.control(u"account"_s,
                              {{u"user"_s, u"alice"_s}, {u"members"_s, QJsonObject()}});
}

QStringList TestDemoAccount::appsWithAccess()
{
    QStringList apps;
    const QJsonArray grants = m_provider.grants().value("grants"_L1).toArray();
    for (const auto &grant : grants)
        apps.append(grant.toObject().value("app"_L1).toString());
    apps.sort();
    return apps;
}

void TestDemoAccount::takesAway()
{
    QCOMPARE(appsWithAccess(), QStringList{supportDesk});
    const DemoProcess demo(argumentsFor(m_provider, u"account"_s));
    QVERIFY2(demo.exitCode() == 0,
             qPrintable(demo.step(u"failed"_s).value("reason"_L1).toString()));
    // The others are still there.
    for (const QString &step : {u"removeFactorButton"_s, u"unlinkButton"_s, u"revokeGrantButton"_s,
                                u"endSessionButton"_s})
        QCOMPARE(demo.step(step).value("others"_L1), QJsonValue(true));

    const QJsonObject alice = account();
    const QJsonArray factors = alice.value("mfa"_L1).toArray();
    QCOMPARE(factors.size(), 1);
    QCOMPARE(factors.at(0).toObject().value("id"_L1).toString(), u"passkey-1"_s);
    QCOMPARE(alice.value("identities"_L1).toObject().keys(), QStringList{u"harbour"_s});
    QCOMPARE(appsWithAccess(), QStringList{m_provider.appId()});
    QCOMPARE(m_provider.grants().value("sessions"_L1).toInt(), 1);

    // The sign-in page takes the new password, and the page of the account does as well.
    const QString password = demo.step(u"password"_s).value("changed"_L1).toString();
    QCOMPARE(alice.value("password"_L1).toString(), password);
    const DemoProcess again(argumentsFor(m_provider, u"keyboard"_s)
                            + QStringList{u"--test-password"_s, password});
    QVERIFY2(again.exitCode() == 0,
             qPrintable(again.step(u"failed"_s).value("reason"_L1).toString()));
    QVERIFY(!again.step(u"verified"_s).isEmpty());
}

void TestDemoAccount::tellsOfTheEnd()
{
    m_provider.control(u"revoke"_s, {{u"user"_s, u"alice"_s}});
    const DemoProcess demo(argumentsFor(m_provider, u"own-grant"_s));
    QVERIFY2(demo.exitCode() == 0,
             qPrintable(demo.step(u"failed"_s).value("reason"_L1).toString()));
    const QJsonObject ended = demo.step(u"ended"_s);
    QCOMPARE(ended.value("title"_L1).toString(), u"Your session has ended"_s);
    QCOMPARE(ended.value("state"_L1).toString(), u"ReauthenticationRequired"_s);
    QCOMPARE(appsWithAccess(), QStringList());
}

QTEST_GUILESS_MAIN(TestDemoAccount)
#include "tst_demoaccount.moc"
