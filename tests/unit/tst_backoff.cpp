// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "time/backoff_p.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace std::chrono_literals;
using Logto::Backoff;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsToTheLongest();
    void usesTheWholeRange();
    void clientsDoNotComeBackTogether();
    void serverHasTheLastWord();
    void beginsAgainAfterSuccess();
};

void TestBackoff::growsToTheLongest()
{
    Backoff backoff([] { return 1.0; });
    QList<std::chrono::milliseconds> delays;
    for (int i = 0; i < 12; ++i)
        delays.append(backoff.next());
    QCOMPARE(delays.first(4), (QList<std::chrono::milliseconds>{1s, 2s, 4s, 8s}));
    QCOMPARE(delays.last(), 5min);
    QVERIFY(std::is_sorted(delays.begin(), delays.end()));
}

void TestBackoff::usesTheWholeRange()
{
    Backoff backoff([] { return 0.0; });
    for (int i = 0; i < 5; ++i)
        QCOMPARE(backoff.next(), 0ms);
}

// Of 10,000 that lost the server at the same moment, no second of the window gets twice its share.
void TestBackoff::clientsDoNotComeBackTogether()
{
    constexpr int clients = 10000;
    constexpr int failures = 5; // the window is 16 s
    std::array<int, 16> perSecond = {};
    for (int client = 0; client < clients; ++client) {
        Backoff backoff;
        std::chrono::milliseconds delay{};
        for (int i = 0; i < failures; ++i)
            delay = backoff.next();
        ++perSecond.at(size_t(delay / 1s));
    }
    const int mean = clients / int(perSecond.size());
    QVERIFY(std::ranges::max(perSecond) < 2 * mean);
    QVERIFY(std::ranges::min(perSecond) > mean / 2);
}

void TestBackoff::serverHasTheLastWord()
{
    Backoff backoff([] { return 0.5; });
    QCOMPARE(backoff.next(30s), 45s);
    QCOMPARE(backoff.next(1min), 90s);
    QCOMPARE(backoff.next(10min), 10min + 150s);
}

void TestBackoff::beginsAgainAfterSuccess()
{
    Backoff backoff([] { return 1.0; });
    for (int i = 0; i < 20; ++i)
        backoff.next();
    backoff.reset();
    QCOMPARE(backoff.next(), 1s);
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
