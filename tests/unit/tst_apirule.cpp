// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoapirule.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

// Which URLs a rule for tokens matches: none by mistake.
class TestApiRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void validRules_data();
    void validRules();
    void longestPathWins();
    void target();
};

void TestApiRule::matches_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("matches");

    QTest::newRow("itself") << u"https://api.example.com/v1"_s << true;
    QTest::newRow("below") << u"https://api.example.com/v1/notes/7"_s << true;
    QTest::newRow("slash") << u"https://api.example.com/v1/"_s << true;
    QTest::newRow("query and fragment") << u"https://api.example.com/v1?a=../..#b"_s << true;
    QTest::newRow("default port") << u"https://api.example.com:443/v1"_s << true;
    QTest::newRow("upper case") << u"HTTPS://API.Example.COM/v1"_s << true;
    QTest::newRow("needlessly encoded") << u"https://api.example.com/%76%31/x"_s << true;
    QTest::newRow("per cent in a name") << u"https://api.example.com/v1/100%25"_s << true;
    QTest::newRow("dots in a name") << u"https://api.example.com/v1/a..b/..."_s << true;

    QTest::newRow("longer segment") << u"https://api.example.com/v10"_s << false;
    QTest::newRow("parent") << u"https://api.example.com/"_s << false;
    QTest::newRow("other case of the path") << u"https://api.example.com/V1"_s << false;
    QTest::newRow("slash too many") << u"https://api.example.com//v1"_s << false;
    QTest::newRow("http") << u"http://api.example.com/v1"_s << false;
    QTest::newRow("websocket") << u"wss://api.example.com/v1"_s << false;
    QTest::newRow("other port") << u"https://api.example.com:8443/v1"_s << false;
    QTest::newRow("other host") << u"https://api.example.com.evil.example/v1"_s << false;
    QTest::newRow("subdomain") << u"https://x.api.example.com/v1"_s << false;
    QTest::newRow("trailing dot") << u"https://api.example.com./v1"_s << false;
    QTest::newRow("user name") << u"https://me@api.example.com/v1"_s << false;
    QTest::newRow("host as user name") << u"https://api.example.com@evil.example/v1"_s << false;
    QTest::newRow("dots") << u"https://api.example.com/v1/../admin"_s << false;
    QTest::newRow("dots at the end") << u"https://api.example.com/v1/.."_s << false;
    QTest::newRow("encoded dots") << u"https://api.example.com/v1/%2e%2e/admin"_s << false;
    QTest::newRow("encoded slash") << u"https://api.example.com/v1/..%2Fadmin"_s << false;
    QTest::newRow("encoded slash as a border") << u"https://api.example.com/v1%2Fadmin"_s << false;
    QTest::newRow("encoded twice") << u"https://api.example.com/v1/%252e%252e/admin"_s << false;
    QTest::newRow("encoded again and again")
        << u"https://api.example.com/v1/%2525252525252e%2e/admin"_s << false;
    QTest::newRow("backslash") << u"https://api.example.com/v1/..\\admin"_s << false;
    QTest::newRow("encoded backslash") << u"https://api.example.com/v1/..%5Cadmin"_s << false;
    QTest::newRow("parameters") << u"https://api.example.com/v1/..;x=1/admin"_s << false;
    QTest::newRow("no host") << u"https:///v1"_s << false;
    QTest::newRow("relative") << u"/v1"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestApiRule::matches()
{
    QFETCH(const QString, url);
    QFETCH(const bool, matches);
    const LogtoApiRule bare(QUrl(u"https://api.example.com/v1"_s));
    const LogtoApiRule withSlash(QUrl(u"https://api.example.com/v1/"_s));
    QCOMPARE(bare.matches(QUrl(url)), matches);
    QCOMPARE(withSlash.matches(QUrl(url)), matches);
}

void TestApiRule::validRules_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("valid");

    QTest::newRow("origin") << u"https://api.example.com"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:3000/api"_s << true;
    QTest::newRow("loopback by name") << u"http://localhost:3000"_s << true;
    QTest::newRow("http") << u"http://api.example.com"_s << false;
    QTest::newRow("user name") << u"https://me:secret@api.example.com"_s << false;
    QTest::newRow("query") << u"https://api.example.com/?all"_s << false;
    QTest::newRow("dots") << u"https://api.example.com/a/../b"_s << false;
    QTest::newRow("file") << u"file:///v1"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestApiRule::validRules()
{
    QFETCH(const QString, url);
    QFETCH(const bool, valid);
    const LogtoApiRule rule{QUrl(url)};
    QCOMPARE(rule.isValid(), valid);
    QCOMPARE(rule.matches(QUrl(url)), valid);
}

void TestApiRule::longestPathWins()
{
    const QList rules{LogtoApiRule(QUrl(u"https://api.example.com"_s), u"all"_s),
                      LogtoApiRule(QUrl(u"https://api.example.com/v1/admin/"_s), u"admin"_s),
                      LogtoApiRule(QUrl(u"https://api.example.com/v1"_s), u"v1"_s),
                      LogtoApiRule(QUrl(u"https://api.example.com/v1"_s), u"too late"_s)};
    const auto resourceFor = [&rules](const QString &url) {
        const qsizetype index = LogtoApiRule::bestMatch(rules, QUrl(url));
        return index < 0 ? u"none"_s : rules.at(index).resource();
    };
    QCOMPARE(resourceFor(u"https://api.example.com/v1/admin/x"_s), u"admin"_s);
    QCOMPARE(resourceFor(u"https://api.example.com/v1/administration"_s), u"v1"_s);
    QCOMPARE(resourceFor(u"https://api.example.com/v2"_s), u"all"_s);
    QCOMPARE(resourceFor(u"https://example.com/v1"_s), u"none"_s);
}

void TestApiRule::target()
{
    LogtoApiRule rule(QUrl(u"https://api.example.com"_s), u"resource"_s, u"org"_s, {u"read"_s});
    QCOMPARE(rule.target(u"current"_s), LogtoTokenTarget(u"resource"_s, u"org"_s, {u"read"_s}));
    rule.setFollowsCurrentOrganization(true);
    QCOMPARE(rule.target(u"current"_s), LogtoTokenTarget(u"resource"_s, u"current"_s, {u"read"_s}));
}

QTEST_APPLESS_MAIN(TestApiRule)
#include "tst_apirule.moc"
