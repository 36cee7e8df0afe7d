// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "time/backoff_p.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>
#include <span>
#include <vector>

using namespace std::chrono_literals;
using Logto::Backoff;
using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

namespace {

// The provider: away at first, then with so many answers a second and not one more.
struct Provider
{
    Milliseconds awayUntil{0};
    int capacity = 0; // a second
    std::optional<Seconds> retryAfter = {}; // what it says to those that it cannot serve
};

// 10,000 kiosks that start at the same moment and need a token, in virtual time.
class Fleet
{
public:
    static constexpr int Size = 10000;

    // \a spread as of LogtoConfig::fleetSpread().
    Fleet(const Provider &provider, Seconds spread)
        : m_provider(provider)
        , m_spread(spread)
        , m_backoffs(Size, Backoff([this] { return m_random.generateDouble(); }))
    {
    }

    // Until all of them have one, or give up after a day.
    void run();

    int signedIn() const { return m_signedIn; }
    // The requests of each second, from \a begin to the end.
    std::vector<int> arrivals(Seconds begin, Seconds end) const;
    Seconds lastArrival() const { return Seconds(m_perSecond.size()); }

private:
    bool serve(size_t second);

    Provider m_provider;
    Seconds m_spread;
    QRandomGenerator m_random{20260101};
    std::vector<Backoff> m_backoffs;
    std::vector<int> m_perSecond;
    int m_signedIn = 0;
};

void Fleet::run()
{
    using Attempt = std::pair<Milliseconds, int>; // when, and whose
    std::priority_queue<Attempt, std::vector<Attempt>, std::greater<>> attempts;
    for (int kiosk = 0; kiosk < Size; ++kiosk)
        attempts.emplace(m_backoffs.at(size_t(kiosk)).within(m_spread), kiosk);
    while (!attempts.empty() && attempts.top().first < 24h) {
        const auto [now, kiosk] = attempts.top();
        attempts.pop();
        const bool isAway = now < m_provider.awayUntil;
        if (!isAway && serve(size_t(now / 1s))) {
            ++m_signedIn;
            continue;
        }
        const auto told = isAway ? std::nullopt : m_provider.retryAfter;
        attempts.emplace(now + m_backoffs.at(size_t(kiosk)).next(told), kiosk);
    }
}

bool Fleet::serve(size_t second)
{
    if (m_perSecond.size() <= second)
        m_perSecond.resize(second + 1);
    return ++m_perSecond.at(second) <= m_provider.capacity;
}

std::vector<int> Fleet::arrivals(Seconds begin, Seconds end) const
{
    std::vector<int> result(m_perSecond.begin() + begin.count(),
                            m_perSecond.begin() + std::min(end, lastArrival()).count());
    result.resize(size_t((end - begin).count()));
    return result;
}

double mean(const std::vector<int> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace

// A fleet that gets its power back together does not storm the provider.
class TestFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackInTheSpread();
    void comesBackAfterRetryAfter();
    void outlastsAProviderThatIsAway();
    void outlastsAProviderThatIsTooSmall();
};

void TestFleet::comesBackInTheSpread()
{
    Fleet fleet({.capacity = Fleet::Size}, 60s);
    fleet.run();
    QCOMPARE(fleet.signedIn(), Fleet::Size);
    QVERIFY(fleet.lastArrival() <= 60s);
    const auto arrivals = fleet.arrivals(0s, 60s);
    QVERIFY(std::ranges::max(arrivals) <= 2 * mean(arrivals));
}

// All of them came at once and were told the same: they do not come at once again.
void TestFleet::comesBackAfterRetryAfter()
{
    Fleet fleet({.capacity = 300, .retryAfter = 60s}, 0s);
    fleet.run();
    QCOMPARE(fleet.signedIn(), Fleet::Size);
    QCOMPARE(mean(fleet.arrivals(1s, 60s)), 0.0);
    QVERIFY(fleet.lastArrival() <= 120s);
    const auto arrivals = fleet.arrivals(60s, 120s);
    QVERIFY(std::ranges::max(arrivals) <= 2 * mean(arrivals));
}

// By full jitter alone: when the provider is back, a second brings about one of a hundred.
void TestFleet::outlastsAProviderThatIsAway()
{
    Fleet fleet({.awayUntil = 10min, .capacity = 100}, 0s);
    fleet.run();
    QCOMPARE(fleet.signedIn(), Fleet::Size);
    QVERIFY(fleet.lastArrival() <= 10min + 2 * Backoff::longest);
    QVERIFY(std::ranges::max(fleet.arrivals(10min, 20min)) <= 100);
}

// It says nothing of when to come again, so they find out by and by.
void TestFleet::outlastsAProviderThatIsTooSmall()
{
    Fleet fleet({.capacity = 50}, 60s);
    fleet.run();
    QCOMPARE(fleet.signedIn(), Fleet::Size);
    const auto arrivals = fleet.arrivals(0s, fleet.lastArrival());
    const auto late = std::span(arrivals).last(arrivals.size() / 2);
    QVERIFY(std::ranges::max(late) <= 2 * 50);
    QVERIFY(fleet.lastArrival() <= 30min);
}

QTEST_APPLESS_MAIN(TestFleet)
#include "tst_fleet.moc"
