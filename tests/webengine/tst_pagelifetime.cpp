// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "loadedlibraries.h"
#include "pages.h"
#include "pageserver.h"
#include "processes.h"
#include "signinviewfixture.h"
#include "webenginetest.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QWindow>

using namespace Qt::StringLiterals;

namespace {

QUrl redirectUri()
{
    return QUrl(u"io.logto.test://callback"_s);
}

bool isRendering()
{
    return !Processes::ofPages().isEmpty();
}

} // namespace

// When Chromium is there, and what is left of a page afterwards.
class TestPageLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    // The first one, as Chromium stays mapped once it is.
    void chromiumIsLoadedForTheFirstPage();
    void processesEndWithThePage_data();
    void processesEndWithThePage();
    void buttonsFitAFinger();
    void openReplacesWhatIsOpen();
    void closeTellsNothing();
    void cancelByButton();
    void cancelByKeyboard_data();
    void cancelByKeyboard();
    void closedWindow();
    void focusComesBack();
    void viewThatIsDestroyed();
    void languagesOfTheUser();
    void userAgentIsNotForged();
    void twoViews();
    void clientOfTheView();
    void clientThatIsGone();

private:
    std::unique_ptr<PageServer> m_provider;
};

void TestPageLifetime::init()
{
    m_provider = std::make_unique<PageServer>();
    m_provider->serve(u"/ready"_s, PageResponse());
    m_provider->serve(u"/"_s,
                      PageResponse::html(Pages::link(redirectUri().toEncoded()) + Pages::Ready));
}

void TestPageLifetime::chromiumIsLoadedForTheFirstPage()
{
    SignInViewFixture fixture;
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.window()));
    QVERIFY(isLibraryLoaded(u"libLogtoView.so"_s));
    QVERIFY(!isLibraryLoaded(u"libQt6WebEngine"_s));
    QVERIFY(!isRendering());
    fixture.openAndWait(*m_provider, redirectUri());
    QVERIFY(isLibraryLoaded(u"libQt6WebEngineCore"_s));
    QVERIFY(isRendering());
}

void TestPageLifetime::processesEndWithThePage_data()
{
    QTest::addColumn<QString>("end");
    for (const QString &end : {u"redirect"_s, u"cancel"_s, u"close"_s})
        QTest::newRow(qPrintable(end)) << end;
}

void TestPageLifetime::processesEndWithThePage()
{
    QFETCH(QString, end);

    SignInViewFixture fixture;
    fixture.openAndWait(*m_provider, redirectUri());
    QVERIFY(isRendering());
    if (end == "redirect"_L1)
        fixture.click();
    else if (end == "cancel"_L1)
        fixture.agent().cancel();
    else
        fixture.agent().close();
    QTRY_VERIFY(!fixture.agent().isActive());
    QTRY_COMPARE(Processes::ofPages(), QStringList());
    QVERIFY(fixture.webPages().isEmpty());
    QVERIFY(!fixture.isVisible());
}

void TestPageLifetime::buttonsFitAFinger()
{
    constexpr QSize least(48, 48);
    const auto fits = [least](const QSize &size) { return least.boundedTo(size) == least; };
    PageServer unreachable;
    unreachable.close();
    m_provider->serve(u"/"_s, PageResponse::html(Pages::link("/second") + Pages::Ready));
    m_provider->serve(
        u"/second"_s,
        PageResponse::html(Pages::link(unreachable.url().toEncoded()) + Pages::Ready));
    SignInViewFixture fixture;
    fixture.openAndWait(*m_provider, redirectUri());
    fixture.click();
    QTRY_VERIFY(fits(fixture.sizeOf(u"Back"_s)));
    QVERIFY(fits(fixture.sizeOf(u"Cancel"_s)));
    QTRY_COMPARE(m_provider->requests().count(u"/ready"_s), 2);
    fixture.click();
    QTRY_VERIFY(fits(fixture.sizeOf(u"Try again"_s)));
}

void TestPageLifetime::openReplacesWhatIsOpen()
{
    PageServer other;
    other.serve(u"/"_s, PageResponse::redirect(302, redirectUri()));
    SignInViewFixture fixture;
    fixture.openAndWait(*m_provider, redirectUri());
    fixture.open(other.url(), redirectUri());
    QTRY_COMPARE(fixture.redirected->count(), 1);
    QCOMPARE(fixture.dismissed->count(), 0);
}

void TestPageLifetime::closeTellsNothing()
{
    SignInViewFixture fixture;
    fixture.openAndWait(*m_provider, redirectUri());
    fixture.agent().close();
    QTRY_VERIFY(!isRendering());
    QCOMPARE(fixture.redirected->count() + fixture.dismissed->count() + fixture.failed->count(), 0);
}

void TestPageLifetime::cancelByButton()
{
    SignInViewFixture fixture;
    fixture.openAndWait(*m_provider, redirectUri());
    fixture.clickOn(u"Cancel"_s);
    QCOMPARE(fixture.dismissed->count(), 1);
    QVERIFY(!fixture.agent().isActive());
}

// Out of the page by Tab to the button, where Space presses it and Escape does the same.
void TestPageLifetime::cancelByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Escape") << Qt::Key_Escape;
}

void TestPageLifetime::cancelByKeyboard()
{
    QFETCH(Qt::Key, key);

    SignInViewFixture fixture;
    fixture.openAndWait(*m_provider, redirectUri());
    QVERIFY(fixture.shows(u"Cancel"_s));
    // The link has the focus first, and leaves it to what follows the page.
    fixture.press(Qt::Key_Tab);
    fixture.press(Qt::Key_Tab);
    QTRY_VERIFY(fixture.hasFocus(u"Cancel"_s));
    fixture.press(key);
    QTRY_COMPARE(fixture.dismissed->count(), 1);
    QCOMPARE(fixture.redirected->count(), 0);
}

void TestPageLifetime::closedWindow()
{
    SignInViewFixture fixture;
    fixture.openAndWait(*m_provider, redirectUri());
    fixture.window().close();
    QTRY_COMPARE(fixture.dismissed->count(), 1);
    QTRY_VERIFY(!isRendering());
}

void TestPageLifetime::focusComesBack()
{
    SignInViewFixture fixture;
    fixture.focusElsewhere();
    fixture.openAndWait(*m_provider, redirectUri());
    QVERIFY(!fixture.isFocusElsewhere());
    fixture.agent().close();
    QVERIFY(fixture.isFocusElsewhere());
}

void TestPageLifetime::viewThatIsDestroyed()
{
    QTest::failOnWarning(QRegularExpression(u"TypeError|ReferenceError"_s));
    {
        const auto view = TestedView::make();
        view->agent().open({m_provider->url(), redirectUri()});
        QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    }
    QTRY_VERIFY(!isRendering());
}

void TestPageLifetime::languagesOfTheUser()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Switzerland));
    QByteArray languages;
    m_provider->serve(u"/"_s, [&languages](const PageRequest &request) {
        languages = request.header("accept-language");
        return PageResponse::html(Pages::script("fetch('/ready?' + navigator.languages[0])"
                                                ".then(() => fetch('/ready'))"));
    });
    SignInViewFixture fixture;
    fixture.openAndWait(*m_provider, redirectUri());
    QCOMPARE(languages, QByteArray("de-CH,de;q=0.9"));
    QVERIFY(m_provider->wasAsked(u"/ready?de-CH"_s));
    QLocale::setDefault(before);
}

void TestPageLifetime::userAgentIsNotForged()
{
    QByteArray userAgent;
    m_provider->serve(u"/"_s, [&userAgent](const PageRequest &request) {
        userAgent = request.header("user-agent");
        return PageResponse::html(Pages::Ready);
    });
    SignInViewFixture fixture;
    fixture.openAndWait(*m_provider, redirectUri());
    QVERIFY(userAgent.contains("QtWebEngine/"));
}

void TestPageLifetime::twoViews()
{
    PageServer otherProvider;
    const QUrl otherRedirectUri(u"io.logto.other://callback"_s);
    otherProvider.serve(u"/ready"_s, PageResponse());
    otherProvider.serve(
        u"/"_s, PageResponse::html(Pages::link(otherRedirectUri.toEncoded()) + Pages::Ready));
    SignInViewFixture first;
    SignInViewFixture second;
    first.openAndWait(*m_provider, redirectUri());
    second.open(otherProvider.url(), otherRedirectUri);
    QTRY_VERIFY(otherProvider.wasAsked(u"/ready"_s));

    second.click();
    QTRY_COMPARE(second.redirected->count(), 1);
    QCOMPARE(second.redirected->at(0).at(0).toUrl(), otherRedirectUri);
    QCOMPARE(first.redirected->count(), 0);
    QVERIFY(first.agent().isActive());
    first.click();
    QTRY_COMPARE(first.redirected->count(), 1);
    QCOMPARE(first.redirected->at(0).at(0).toUrl(), redirectUri());
}

void TestPageLifetime::clientOfTheView()
{
    LogtoClient client;
    LogtoClient other;
    SignInViewFixture fixture;
    QVERIFY(fixture.view().setProperty("client", QVariant::fromValue(&client)));
    QCOMPARE(client.userAgent(), &fixture.agent());
    fixture.agent().setClient(&other);
    QCOMPARE(client.userAgent(), nullptr);
    QCOMPARE(other.userAgent(), &fixture.agent());
    QCOMPARE(fixture.view().property("client").value<LogtoClient *>(), &other);
}

void TestPageLifetime::clientThatIsGone()
{
    SignInViewFixture fixture;
    {
        LogtoClient client;
        fixture.agent().setClient(&client);
    }
    QCOMPARE(fixture.agent().client(), nullptr);
    LogtoClient next;
    fixture.agent().setClient(&next);
    QCOMPARE(next.userAgent(), &fixture.agent());
}

LOGTO_WEBENGINE_TEST_MAIN(TestPageLifetime)

#include "tst_pagelifetime.moc"
