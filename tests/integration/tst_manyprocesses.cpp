// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sharedfixture.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <vector>

using namespace Qt::StringLiterals;

// Eight real processes with one session, whose tokens live for two seconds, and a provider that
// forgives nothing: a refresh token that is used twice ends the session for all.
class TestManyProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_provider.reset(); }

    void noneUsesARefreshTokenTwice();

private:
    LocalProvider m_provider{{u"--access-token-ttl"_s, u"2"_s, u"--leeway"_s, u"0"_s}};
};

// LOGTO_SHARED_SECONDS=60 makes it run for longer.
void TestManyProcesses::noneUsesARefreshTokenTwice()
{
    constexpr int processes = 8;
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("LOGTO_SHARED_SECONDS", &isSet);
    const int seconds = isSet ? asked : 10;

    SharedFixture fixture(m_provider);
    std::vector<SharedFixture::Child> children;
    children.push_back(fixture.signedIn());
    for (int i = 1; i < processes; ++i) {
        children.push_back(fixture.start());
        QCOMPARE(fixture.restoredState(), u"SignedIn"_s);
    }
    for (const auto &child : children)
        child->send({{u"do"_s, u"loop"_s}, {u"milliseconds"_s, seconds * 1000}});

    int refreshes = 0;
    int tokens = 0;
    for (const auto &child : children) {
        const QJsonObject result = child->take(u"loop"_s, std::chrono::seconds(seconds + 30));
        QVERIFY2(!result.isEmpty(), "a process hangs or has ended");
        const QByteArray errors = QJsonDocument(result.value("errors"_L1).toObject()).toJson();
        QVERIFY2(result.value("errors"_L1).toObject().isEmpty(), errors.constData());
        QCOMPARE(result.value("reauthentications"_L1).toInt(), 0);
        QVERIFY(result.value("tokens"_L1).toInt() > 0);
        tokens += result.value("tokens"_L1).toInt();
        refreshes += result.value("refreshes"_L1).toInt();
    }
    qInfo("%d tokens, %d refreshes by %d processes in %d s", tokens, refreshes, processes, seconds);
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
    QVERIFY(refreshes > 2 * seconds / 2);

    // What is in the store at the end is good.
    children.clear();
    const auto last = fixture.start();
    QCOMPARE(fixture.restoredState(), u"SignedIn"_s);
    const QJsonObject token = last->call(u"token"_s, {{u"forced"_s, true}});
    QVERIFY2(token.contains("value"_L1), qPrintable(token.value("error"_L1).toString()));
}

QTEST_GUILESS_MAIN(TestManyProcesses)
#include "tst_manyprocesses.moc"
