// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinpage_p.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;
using Code = LogtoError::Code;

namespace {

QUrl startUrl()
{
    return QUrl(u"https://auth.example/oidc/auth?client_id=app"_s);
}

QUrl redirectUri()
{
    return QUrl(u"io.logto.test://callback"_s);
}

std::shared_ptr<ViewProfile> testProfile()
{
    return std::make_shared<ViewProfile>(ProfileFolder::temporary());
}

} // namespace

// The rules of a page, without a browser.
class TestSignInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void navigation_data();
    void navigation();
    void redirectOfAFrame();
    void schemeToWatch_data();
    void schemeToWatch();
    void redirectEndsThePage();
    void origin_data();
    void origin();
    void lock();
    void loadErrors_data();
    void loadErrors();
    void lateNewsAfterTheEnd();

private:
    std::unique_ptr<SignInPage> m_page;
};

void TestSignInPage::init()
{
    m_page = std::make_unique<SignInPage>(LogtoUserAgent::Request{startUrl(), redirectUri()},
                                          testProfile());
}

void TestSignInPage::navigation_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowedInPage");
    QTest::addColumn<bool>("allowedInFrame");

    const auto row = [](const char *url, bool inPage, bool inFrame) {
        QTest::newRow(url) << QString::fromUtf8(url) << inPage << inFrame;
    };
    row("https://auth.example/sign-in", true, true);
    row("https://social.example/login", true, true);
    row("https://user:password@auth.example/", false, true);
    row("http://localhost:3001/", true, true);
    row("http://127.0.0.1/", true, true);
    row("http://[::1]/", true, true);
    row("http://auth.example/", false, true);
    row("about:blank", true, true);
    row("about:blank#blocked", true, true);
    row("about:srcdoc", false, true);
    row("data:text/html,x", false, true);
    row("blob:https://auth.example/1", false, true);
    row("file:///etc/passwd", false, false);
    row("qrc:/qt/qml/Main.qml", false, false);
    row("chrome://version", false, false);
    row("view-source:https://auth.example/", false, false);
    row("javascript:alert(1)", false, false);
    row("mailto:alice@example.com", false, false);
    row("io.logto.test://other", false, false);
}

void TestSignInPage::navigation()
{
    QFETCH(QString, url);
    QFETCH(bool, allowedInPage);
    QFETCH(bool, allowedInFrame);

    QCOMPARE(m_page->allowsNavigation(QUrl(url), false), allowedInFrame);
    QVERIFY(!m_page->error().isError());
    QCOMPARE(m_page->allowsNavigation(QUrl(url), true), allowedInPage);
    const bool isInsecure = url.startsWith(u"http:"_s) && !allowedInPage;
    QCOMPARE(m_page->error().code(), isInsecure ? Code::TlsFailed : Code::NoError);
}

void TestSignInPage::redirectOfAFrame()
{
    QSignalSpy redirected(m_page.get(), &SignInPage::redirected);
    QVERIFY(!m_page->allowsNavigation(QUrl(u"io.logto.test://callback?code=1"_s), false));
    QCoreApplication::processEvents();
    QCOMPARE(redirected.count(), 0);
    QVERIFY(m_page->allowsNavigation(startUrl(), true));
}

void TestSignInPage::schemeToWatch_data()
{
    QTest::addColumn<QUrl>("uri");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("custom") << redirectUri() << u"io.logto.test"_s;
    QTest::newRow("loopback") << QUrl(u"http://127.0.0.1:1234/callback"_s) << QString();
    QTest::newRow("https") << QUrl(u"https://app.example/callback"_s) << QString();
    QTest::newRow("none") << QUrl() << QString();
}

void TestSignInPage::schemeToWatch()
{
    QFETCH(QUrl, uri);
    QFETCH(QString, scheme);
    QCOMPARE(SignInPage({startUrl(), uri}, testProfile()).redirectScheme(), scheme);
}

void TestSignInPage::redirectEndsThePage()
{
    QSignalSpy redirected(m_page.get(), &SignInPage::redirected);
    const QUrl callback(u"io.logto.test://callback?code=1"_s);
    QVERIFY(!m_page->allowsNavigation(callback, true));
    QCOMPARE(redirected.count(), 0);
    QVERIFY(!m_page->allowsNavigation(QUrl(u"io.logto.test://callback?code=2"_s), true));
    QVERIFY(!m_page->allowsNavigation(startUrl(), true));
    m_page->loadStopped(callback);
    QTRY_COMPARE(redirected.count(), 1);
    QCOMPARE(redirected.at(0).at(0).toUrl(), callback);
}

// Names in other scripts can be made to look like any other.
void TestSignInPage::origin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("path, query, fragment")
        << u"https://auth.example/sign-in?x=1#y"_s << u"https://auth.example"_s;
    QTest::newRow("port") << u"http://127.0.0.1:3001/x"_s << u"http://127.0.0.1:3001"_s;
    QTest::newRow("IPv6") << u"http://[::1]:3001/x"_s << u"http://[::1]:3001"_s;
    QTest::newRow("user") << u"https://auth.example@evil.example/"_s << u"https://evil.example"_s;
    QTest::newRow("umlaut") << u"https://bücher.example/"_s << u"https://xn--bcher-kva.example"_s;
    QTest::newRow("Cyrillic that looks like apple.com")
        << u"https://аррӏе.com/"_s << u"https://xn--80ak6aa92e.com"_s;
    QTest::newRow("one Cyrillic letter") << u"https://lоgto.io/"_s << u"https://xn--lgto-55d.io"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blank") << u"about:blank"_s << QString();
}

void TestSignInPage::origin()
{
    QFETCH(QString, url);
    QFETCH(QString, origin);
    m_page->setUrl(QUrl(url));
    QCOMPARE(m_page->origin(), origin);
}

void TestSignInPage::lock()
{
    QSignalSpy changed(m_page.get(), &SignInPage::secureChanged);
    m_page->setUrl(startUrl());
    QVERIFY(!m_page->isSecure());
    m_page->setHasDocument(true);
    QVERIFY(m_page->isSecure());
    m_page->loadFailed(startUrl(), -202, u"ERR_CERT_AUTHORITY_INVALID"_s);
    QVERIFY(!m_page->isSecure());
    m_page->retry();
    QVERIFY(m_page->isSecure());
    m_page->setUrl(QUrl(u"http://127.0.0.1:3001/"_s));
    QVERIFY(!m_page->isSecure());
    QCOMPARE(changed.count(), 4);
}

void TestSignInPage::loadErrors_data()
{
    QTest::addColumn<int>("netError");
    QTest::addColumn<Code>("code");
    QTest::newRow("ERR_TIMED_OUT") << -7 << Code::Timeout;
    QTest::newRow("ERR_CONNECTION_REFUSED") << -102 << Code::NetworkUnavailable;
    QTest::newRow("ERR_NAME_NOT_RESOLVED") << -105 << Code::NetworkUnavailable;
    QTest::newRow("ERR_INTERNET_DISCONNECTED") << -106 << Code::NetworkUnavailable;
    QTest::newRow("ERR_SSL_PROTOCOL_ERROR") << -107 << Code::TlsFailed;
    QTest::newRow("ERR_SSL_VERSION_OR_CIPHER_MISMATCH") << -113 << Code::TlsFailed;
    QTest::newRow("ERR_CONNECTION_TIMED_OUT") << -118 << Code::Timeout;
    QTest::newRow("ERR_CERT_COMMON_NAME_INVALID") << -200 << Code::TlsFailed;
    QTest::newRow("ERR_CERT_DATE_INVALID") << -201 << Code::TlsFailed;
    QTest::newRow("ERR_CERT_AUTHORITY_INVALID") << -202 << Code::TlsFailed;
    QTest::newRow("ERR_TOO_MANY_REDIRECTS") << -310 << Code::UnexpectedResponse;
    QTest::newRow("ERR_EMPTY_RESPONSE") << -324 << Code::UnexpectedResponse;
}

void TestSignInPage::loadErrors()
{
    QFETCH(int, netError);
    QFETCH(Code, code);

    m_page->loadFailed(startUrl(), netError, u"net::ERR"_s);
    QCOMPARE(m_page->error().code(), code);
    QVERIFY(m_page->error().isTransient());
    QVERIFY(m_page->error().message().contains(u"auth.example"_s));
    QVERIFY(!m_page->error().toString().contains(u"client_id"_s));
}

void TestSignInPage::lateNewsAfterTheEnd()
{
    QSignalSpy failed(m_page.get(), &SignInPage::failed);
    QSignalSpy reload(m_page.get(), &SignInPage::reloadRequested);
    QVERIFY(!m_page->allowsNavigation(redirectUri(), true));
    m_page->loadFailed(startUrl(), -102, QString());
    m_page->documentLoaded(startUrl(), 400, u"application/json"_s, u"{\"error\":\"x\"}"_s, true);
    m_page->rendererTerminated();
    m_page->rendererHung();
    m_page->viewUnavailable(u"x"_s);
    m_page->retry();
    QCoreApplication::processEvents();
    QVERIFY(!m_page->error().isError());
    QCOMPARE(failed.count(), 0);
    QCOMPARE(reload.count(), 0);
}

QTEST_GUILESS_MAIN(TestSignInPage)

#include "tst_signinpage.moc"
