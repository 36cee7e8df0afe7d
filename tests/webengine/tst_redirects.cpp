// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openerwitness.h"
#include "pages.h"
#include "pageserver.h"
#include "signinviewfixture.h"
#include "testcertificate.h"
#include "webenginetest.h"

using namespace Qt::StringLiterals;
using namespace Pages;

namespace {

constexpr auto Callback = "code=abc%20123&state=s%2Bt&iss=https%3A%2F%2Fexample.com";

} // namespace

class TestRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void redirect_data();
    void redirect();
    void typedFormSubmission();
    void iframeDoesNotCount_data();
    void iframeDoesNotCount();
    void firstOneWins();
    void otherAddressesOfTheScheme_data();
    void otherAddressesOfTheScheme();
    void linkWithoutRedirectUri();

private:
    // How the provider's page is made to go to the target.
    void serve(const QString &way, const QUrl &target);
    void redirectTargets();
    QUrl redirectUri(const QString &kind) const;
    static QUrl withCallback(QUrl uri);

    std::unique_ptr<PageServer> m_provider;
    std::unique_ptr<PageServer> m_loopback;
    std::unique_ptr<PageServer> m_https;
    std::unique_ptr<OpenerWitness> m_witness;
};

void TestRedirects::init()
{
    m_provider = std::make_unique<PageServer>();
    m_loopback = std::make_unique<PageServer>();
    m_https = std::make_unique<PageServer>(TestCertificate::make().serverConfiguration());
    m_witness =
        std::make_unique<OpenerWitness>(QStringList{u"io.logto.test"_s, u"http"_s, u"https"_s});
    m_provider->serve(u"/ready"_s, PageResponse());
}

// Whatever happened, nothing was handed to the system, or asked of the redirect's server.
void TestRedirects::cleanup()
{
    QCOMPARE(m_witness->opened(), QList<QUrl>());
    QVERIFY(!m_loopback->wasContacted());
    QVERIFY(!m_https->wasContacted());
}

QUrl TestRedirects::redirectUri(const QString &kind) const
{
    if (kind == "loopback"_L1)
        return m_loopback->url(u"/callback"_s);
    if (kind == "https"_L1)
        return m_https->url(u"/callback"_s);
    return QUrl(u"io.logto.test://callback"_s);
}

QUrl TestRedirects::withCallback(QUrl uri)
{
    uri.setQuery(QString::fromLatin1(Callback), QUrl::StrictMode);
    return uri;
}

void TestRedirects::serve(const QString &way, const QUrl &target)
{
    const QByteArray address = "'" + target.toEncoded() + "'";
    const auto page = [this](const QByteArray &body, const QList<QByteArray> &headers = {}) {
        m_provider->serve(u"/"_s, PageResponse::html(body + Ready, headers));
    };
    const auto submission = [this, target](int status) {
        m_provider->serve(u"/submit"_s, PageResponse::redirect(status, target));
    };
    if (way == "302"_L1) {
        m_provider->serve(u"/"_s, PageResponse::redirect(302, target));
    } else if (way == "307"_L1) {
        page(form());
        submission(307);
    } else if (way == "303 after a form"_L1) {
        page(form());
        submission(303);
    } else if (way == "form that the policy blocks"_L1) {
        page(form(), {"Content-Security-Policy: form-action 'self'"});
        submission(303);
    } else if (way == "script"_L1) {
        page(script("location.href = " + address));
    } else if (way == "script after load"_L1) {
        page(script("onload = () => location.replace(" + address + ")"));
    } else if (way == "meta refresh"_L1) {
        page("<meta http-equiv=refresh content=\"0;url=" + target.toEncoded() + "\">");
    } else if (way == "link"_L1) {
        page(Pages::link(target.toEncoded()));
    } else if (way == "link out of a page that wants to stay"_L1) {
        page(Pages::link(target.toEncoded())
             + script(
                 "onbeforeunload = event => { event.preventDefault(); event.returnValue = 'x' }"));
    } else if (way == "link by script"_L1) {
        page(Pages::link(target.toEncoded()) + script("document.getElementById('link').click()"));
    } else if (way == "target=_blank"_L1) {
        page(Pages::link(target.toEncoded(), " target=_blank"));
    } else if (way == "target=_blank with opener"_L1) {
        page(Pages::link(target.toEncoded(), " target=_blank rel=opener"));
    } else if (way == "window.open"_L1) {
        page("<button " + QByteArray(Everywhere) + " onclick=\"window.open(" + address
             + ")\">go</button>");
    } else if (way == "window.open, filled later"_L1) {
        page("<button " + QByteArray(Everywhere) + " onclick=\"window.open().location = " + address
             + "\">go</button>");
    } else {
        QFAIL(qPrintable(way));
    }
}

void TestRedirects::redirectTargets()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("needsClick");
}

void TestRedirects::redirect_data()
{
    redirectTargets();
    const QList<std::pair<QString, bool>> ways{
        {u"302"_s, false},
        {u"307"_s, true},
        {u"303 after a form"_s, true},
        {u"form that the policy blocks"_s, true},
        {u"script"_s, false},
        {u"script after load"_s, false},
        {u"meta refresh"_s, false},
        {u"link"_s, true},
        {u"link out of a page that wants to stay"_s, true},
        {u"link by script"_s, false},
        {u"target=_blank"_s, true},
        {u"target=_blank with opener"_s, true},
        {u"window.open"_s, true},
        {u"window.open, filled later"_s, true},
    };
    for (const QString &kind : {u"custom scheme"_s, u"loopback"_s, u"https"_s}) {
        for (const auto &[way, needsClick] : ways)
            QTest::addRow("%s: %s", qPrintable(kind), qPrintable(way)) << kind << way << needsClick;
    }
}

void TestRedirects::redirect()
{
    QFETCH(QString, kind);
    QFETCH(QString, way);
    QFETCH(bool, needsClick);

    const QUrl target = withCallback(redirectUri(kind));
    serve(way, target);
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri(kind));
    if (needsClick) {
        QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
        fixture.click();
    }

    QTRY_COMPARE(fixture.redirected->count(), 1);
    QCOMPARE(fixture.redirected->at(0).at(0).toUrl(), target);
    QVERIFY(!fixture.agent().isActive());
    QTRY_VERIFY(fixture.webPages().isEmpty());
    QCOMPARE(fixture.redirected->count(), 1);
    QCOMPARE(fixture.failed->count(), 0);
    QCOMPARE(fixture.dismissed->count(), 0);
}

void TestRedirects::typedFormSubmission()
{
    const QUrl target = withCallback(redirectUri(u"custom scheme"_s));
    m_provider->serve(u"/"_s,
                      PageResponse::html("<form method=post action=/submit><input name=user "
                                         "autofocus><input name=password type=password>"
                                         "<button>go</button></form>"
                                         + QByteArray(Ready)));
    QByteArray submitted;
    m_provider->serve(u"/submit"_s, [&submitted, target](const PageRequest &request) {
        submitted = request.body;
        return PageResponse::redirect(303, target);
    });
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri(u"custom scheme"_s));
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));

    fixture.type(u"alice"_s);
    fixture.press(Qt::Key_Tab);
    fixture.type(u"test-only"_s);
    fixture.press(Qt::Key_Return);

    QTRY_COMPARE(fixture.redirected->count(), 1);
    QCOMPARE(fixture.redirected->at(0).at(0).toUrl(), target);
    QCOMPARE(submitted, QByteArray("user=alice&password=test-only"));
}

void TestRedirects::iframeDoesNotCount_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("direct");
    for (const QString &kind : {u"custom scheme"_s, u"loopback"_s, u"https"_s}) {
        QTest::addRow("%s: its address", qPrintable(kind)) << kind << true;
        QTest::addRow("%s: redirected there", qPrintable(kind)) << kind << false;
    }
}

void TestRedirects::iframeDoesNotCount()
{
    QFETCH(QString, kind);
    QFETCH(bool, direct);

    const QUrl uri = redirectUri(kind);
    QUrl framed = uri;
    framed.setQuery(u"code=framed"_s);
    m_provider->serve(u"/framed"_s, PageResponse::redirect(302, framed));
    const QByteArray source = direct ? framed.toEncoded() : "/framed";
    m_provider->serve(u"/"_s,
                      PageResponse::html(Pages::link(withCallback(uri).toEncoded())
                                         + "<iframe src='" + source + "'></iframe>" + Ready));
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), uri);
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    QTRY_VERIFY(!fixture.agent().isLoading());
    QCOMPARE(fixture.redirected->count(), 0);
    QVERIFY(fixture.agent().isActive());

    fixture.click();
    QTRY_COMPARE(fixture.redirected->count(), 1);
    QCOMPARE(fixture.redirected->at(0).at(0).toUrl(), withCallback(uri));
}

void TestRedirects::firstOneWins()
{
    const QUrl uri = redirectUri(u"custom scheme"_s);
    m_provider->serve(u"/"_s,
                      PageResponse::html(script("location.href = 'io.logto.test://callback?n=1';"
                                                "onload = () => {"
                                                "location.href = 'io.logto.test://callback?n=2';"
                                                "setTimeout(() => location.href = "
                                                "'io.logto.test://callback?n=3') }")));
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), uri);
    QTRY_COMPARE(fixture.redirected->count(), 1);
    QTRY_VERIFY(fixture.webPages().isEmpty());
    QCOMPARE(fixture.redirected->count(), 1);
}

void TestRedirects::otherAddressesOfTheScheme_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("host") << u"io.logto.test://other?code=1"_s;
    QTest::newRow("path") << u"io.logto.test://callback/more?code=1"_s;
    QTest::newRow("port") << u"io.logto.test://callback:1?code=1"_s;
    QTest::newRow("user") << u"io.logto.test://user@callback?code=1"_s;
    QTest::newRow("scheme") << u"io.logto.test2://callback?code=1"_s;
    QTest::newRow("mail") << u"mailto:alice@example.com"_s;
}

void TestRedirects::otherAddressesOfTheScheme()
{
    QFETCH(QString, other);

    OpenerWitness otherSchemes({u"io.logto.test2"_s, u"mailto"_s});
    const QUrl uri = redirectUri(u"custom scheme"_s);
    const QUrl target = withCallback(uri);
    // The first click goes astray, the second one home.
    m_provider->serve(u"/"_s,
                      PageResponse::html(Pages::link(other.toLatin1())
                                         + script("const link = document.getElementById('link');"
                                                  "link.onclick = () => setTimeout(() => {"
                                                  "link.href = '"
                                                  + target.toEncoded() + "'; fetch('/clicked') })")
                                         + Ready));
    m_provider->serve(u"/clicked"_s, PageResponse());
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), uri);
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    fixture.click();
    QTRY_VERIFY(m_provider->wasAsked(u"/clicked"_s));
    QTRY_VERIFY(!fixture.agent().isLoading());
    QCOMPARE(fixture.redirected->count(), 0);
    fixture.click();
    QTRY_COMPARE(fixture.redirected->count(), 1);
    QCOMPARE(fixture.redirected->at(0).at(0).toUrl(), target);
    QCOMPARE(otherSchemes.opened(), QList<QUrl>());
}

void TestRedirects::linkWithoutRedirectUri()
{
    m_provider->serve(u"/"_s,
                      PageResponse::html(Pages::link("io.logto.test://callback?code=1")
                                         + script("document.getElementById('link').onclick ="
                                                  "() => fetch('/clicked')")
                                         + Ready));
    m_provider->serve(u"/clicked"_s, PageResponse());
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), QUrl());
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    fixture.click();
    QTRY_VERIFY(m_provider->wasAsked(u"/clicked"_s));
    fixture.agent().cancel();
    QCOMPARE(fixture.dismissed->count(), 1);
    QCOMPARE(fixture.redirected->count(), 0);
}

LOGTO_WEBENGINE_TEST_MAIN(TestRedirects)

#include "tst_redirects.moc"
