// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "pages.h"
#include "pageserver.h"
#include "processes.h"
#include "signinviewfixture.h"
#include "testcertificate.h"
#include "webenginetest.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <csignal>

using namespace Qt::StringLiterals;
using Code = LogtoError::Code;

namespace {

QUrl redirectUri()
{
    return QUrl(u"io.logto.test://callback"_s);
}

QJsonObject capturedResponse(const QString &name)
{
    QFile file(QStringLiteral(LOGTO_TEST_DATA_DIR) + "/logto-captures/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object()["response"_L1].toObject();
}

LogtoError errorOf(const QSignalSpy &failed)
{
    return failed.value(0).value(0).value<LogtoError>();
}

} // namespace

// What goes wrong with a page: what ends the sign-in, and what can be tried again.
class TestPageErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void providerErrorPage_data();
    void providerErrorPage();
    void jsonOfAnotherOrigin();
    void errorPageForTheUser();
    void serverError_data();
    void serverError();
    void unreachable();
    void unreachableInTheMiddle();
    void untrustedCertificate();
    void untrustedCertificateInTheMiddle();
    void insecureAddress();
    void insecureStart();
    void embeddedViewRefused();
    void rendererKilled();
    void rendererHung();
    void retryByKeyboard();

private:
    void killRenderer(SignInViewFixture &fixture);
    void finish(SignInViewFixture &fixture);

    std::unique_ptr<PageServer> m_provider;
};

void TestPageErrors::init()
{
    m_provider = std::make_unique<PageServer>();
    m_provider->serve(u"/ready"_s, PageResponse());
    m_provider->serve(u"/"_s,
                      PageResponse::html(Pages::link(redirectUri().toEncoded()) + Pages::Ready));
}

// No renderer outlives its page, be it stuck.
void TestPageErrors::cleanup()
{
    QTRY_COMPARE(Processes::ofPages(), QStringList());
}

// The same sign-in comes to its good end.
void TestPageErrors::finish(SignInViewFixture &fixture)
{
    QVERIFY(fixture.agent().isActive());
    QVERIFY(!fixture.agent().error().isError());
    fixture.click();
    QTRY_COMPARE(fixture.redirected->count(), 1);
    QCOMPARE(fixture.failed->count(), 0);
}

// Captured from Logto: an unknown application and unregistered redirect URIs.
void TestPageErrors::providerErrorPage_data()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<Code>("code");
    QTest::newRow("E31") << u"E31-auth-bad-redirect-uri.json"_s << Code::RedirectUriNotRegistered;
    QTest::newRow("E31b") << u"E31b-auth-bad-redirect-uri-html.json"_s
                          << Code::RedirectUriNotRegistered;
    QTest::newRow("E31c") << u"E31c-auth-custom-scheme-other-path.json"_s
                          << Code::RedirectUriNotRegistered;
    QTest::newRow("E31d") << u"E31d-auth-loopback-other-path.json"_s
                          << Code::RedirectUriNotRegistered;
    QTest::newRow("E32") << u"E32-auth-unknown-client.json"_s << Code::UnknownApplication;
}

void TestPageErrors::providerErrorPage()
{
    QFETCH(QString, capture);
    QFETCH(Code, code);

    const QJsonObject captured = capturedResponse(capture);
    const QJsonObject body = captured["body"_L1].toObject();
    PageResponse response;
    response.status = captured["status"_L1].toInt();
    response.contentType =
        captured["headers"_L1].toObject()["content-type"_L1].toString().toLatin1();
    response.body = QJsonDocument(body).toJson();
    m_provider->serve(u"/"_s, response);

    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_COMPARE(fixture.failed->count(), 1);
    const LogtoError error = errorOf(*fixture.failed);
    QCOMPARE(error.code(), code);
    QCOMPARE(error.httpStatus(), 400);
    QCOMPARE(error.oauthError(), body["error"_L1].toString());
    QCOMPARE(error.oauthErrorDescription(), body["error_description"_L1].toString());
    QVERIFY(!fixture.agent().isActive());
    QCOMPARE(fixture.redirected->count(), 0);
}

// Only the provider itself can say that its authorization failed.
void TestPageErrors::jsonOfAnotherOrigin()
{
    PageServer other;
    PageResponse response;
    response.status = 400;
    response.contentType = "application/json";
    response.body = R"({"error":"invalid_client"})";
    other.serve(u"/"_s, response);
    m_provider->serve(u"/"_s, PageResponse::redirect(302, other.url()));

    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_COMPARE(fixture.agent().origin(), other.url().toString(QUrl::RemovePath));
    QTRY_VERIFY(!fixture.agent().isLoading());
    fixture.agent().cancel();
    QCOMPARE(fixture.dismissed->count(), 1);
    QCOMPARE(fixture.failed->count(), 0);
}

// A page that speaks to the user is left to the user.
void TestPageErrors::errorPageForTheUser()
{
    PageResponse response = PageResponse::html(
        "Too many attempts" + Pages::link(redirectUri().toEncoded()) + Pages::Ready);
    response.status = 403;
    m_provider->serve(u"/"_s, response);
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    finish(fixture);
}

void TestPageErrors::serverError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Code>("code");
    QTest::newRow("500") << 500 << QByteArray("trouble") << Code::ServerUnavailable;
    QTest::newRow("503 without a body") << 503 << QByteArray() << Code::ServerUnavailable;
    QTest::newRow("429") << 429 << QByteArray("slow down") << Code::ServerUnavailable;
    QTest::newRow("404 without a body") << 404 << QByteArray() << Code::UnexpectedResponse;
}

void TestPageErrors::serverError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Code, code);

    bool isWell = false;
    m_provider->serve(u"/"_s, [&isWell, status, body](const PageRequest &) {
        PageResponse response = isWell
            ? PageResponse::html(Pages::link(redirectUri().toEncoded()) + Pages::Ready)
            : PageResponse();
        if (!isWell) {
            response.status = status;
            response.body = body;
        }
        return response;
    });
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_COMPARE(fixture.agent().error().code(), code);
    QVERIFY(!fixture.agent().error().message().isEmpty());
    isWell = true;
    fixture.agent().retry();
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    finish(fixture);
}

void TestPageErrors::unreachable()
{
    m_provider->close();
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_COMPARE(fixture.agent().error().code(), Code::NetworkUnavailable);
    QVERIFY(fixture.agent().error().isTransient());
    QVERIFY(fixture.shows(fixture.agent().error().message()));

    m_provider->listenAgain();
    fixture.clickOn(u"Try again"_s);
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    finish(fixture);
}

void TestPageErrors::unreachableInTheMiddle()
{
    PageServer next;
    next.close();
    m_provider->serve(u"/"_s,
                      PageResponse::html(Pages::link(next.url().toEncoded()) + Pages::Ready));
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    fixture.click();
    QTRY_COMPARE(fixture.agent().error().code(), Code::NetworkUnavailable);

    m_provider->serve(u"/"_s, PageResponse::redirect(302, redirectUri()));
    fixture.agent().retry();
    QTRY_COMPARE(fixture.redirected->count(), 1);
}

void TestPageErrors::untrustedCertificate()
{
    PageServer provider(TestCertificate::make().serverConfiguration());
    provider.serve(u"/"_s, PageResponse::html("never seen"));
    SignInViewFixture fixture;
    fixture.open(provider.url(), redirectUri());
    QTRY_COMPARE(fixture.agent().error().code(), Code::TlsFailed);
    QVERIFY(fixture.agent().error().detail().contains(u"-202"_s));
    fixture.agent().retry();
    QVERIFY(!fixture.agent().error().isError());
    QTRY_COMPARE(fixture.agent().error().code(), Code::TlsFailed);
    QCOMPARE(provider.requests(), QStringList());
    QVERIFY(!fixture.agent().isSecure());
    QVERIFY(fixture.agent().isActive());
}

void TestPageErrors::untrustedCertificateInTheMiddle()
{
    PageServer next(TestCertificate::make().serverConfiguration());
    m_provider->serve(u"/"_s, PageResponse::redirect(302, next.url(u"/?state=x"_s)));
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_COMPARE(fixture.agent().error().code(), Code::TlsFailed);
    QCOMPARE(next.requests(), QStringList());
}

// Not even its name is looked up.
void TestPageErrors::insecureAddress()
{
    m_provider->serve(u"/"_s, PageResponse::redirect(302, QUrl(u"http://login.example/"_s)));
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_COMPARE(fixture.agent().error().code(), Code::TlsFailed);
    QVERIFY(fixture.agent().error().message().contains(u"login.example"_s));
    QVERIFY(fixture.agent().error().detail().contains(u"without TLS"_s));
}

void TestPageErrors::insecureStart()
{
    SignInViewFixture fixture;
    fixture.open(QUrl(u"http://login.example/"_s), redirectUri());
    QCOMPARE(fixture.failed->count(), 0);
    QTRY_COMPARE(fixture.failed->count(), 1);
    QCOMPARE(errorOf(*fixture.failed).code(), Code::UserAgentFailed);
    QVERIFY(!fixture.agent().isActive());
}

void TestPageErrors::embeddedViewRefused()
{
    PageResponse response =
        PageResponse::html("<h1>Access blocked</h1><p>Error 403: disallowed_useragent</p>");
    response.status = 403;
    m_provider->serve(u"/"_s, response);
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_COMPARE(fixture.failed->count(), 1);
    QCOMPARE(errorOf(*fixture.failed).code(), Code::UserAgentFailed);
    QVERIFY(errorOf(*fixture.failed).message().contains(u"system browser"_s));
}

void TestPageErrors::killRenderer(SignInViewFixture &fixture)
{
    const auto pid = fixture.webPages().constFirst()->property("renderProcessPid").toLongLong();
    QVERIFY(Processes::descendants().contains(pid));
    QVERIFY(Processes::commandLine(pid).contains(u"QtWebEngineProcess"_s));
    QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
}

void TestPageErrors::rendererKilled()
{
    const auto timesReady = [this] { return m_provider->requests().count(u"/ready"_s); };
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_COMPARE(timesReady(), 1);
    for (int times = 2; times <= 3; ++times) {
        killRenderer(fixture);
        QTRY_COMPARE(timesReady(), times);
        QVERIFY(!fixture.agent().error().isError());
    }
    killRenderer(fixture);
    QTRY_COMPARE(fixture.agent().error().code(), Code::UserAgentFailed);
    QCOMPARE(timesReady(), 3);

    fixture.agent().retry();
    QTRY_COMPARE(timesReady(), 4);
    finish(fixture);
}

void TestPageErrors::rendererHung()
{
    int loads = 0;
    m_provider->serve(u"/"_s, [&loads](const PageRequest &) {
        return ++loads == 4
            ? PageResponse::html(Pages::link(redirectUri().toEncoded()) + Pages::Ready)
            : PageResponse::html(Pages::script("onload = () => fetch('/loaded').then(() => {"
                                               "for (;;) {} })"));
    });
    m_provider->serve(u"/loaded"_s, PageResponse());
    SignInViewFixture fixture;
    const auto beImpatient = [&fixture] {
        for (QObject *watch : fixture.view().findChildren<QObject *>()) {
            if (watch->property("patience").isValid()) {
                watch->setProperty("interval", 100);
                watch->setProperty("patience", 1000);
            }
        }
    };
    fixture.open(m_provider->url(), redirectUri());
    for (int times = 1; times <= 3; ++times) {
        QTRY_COMPARE(m_provider->requests().count(u"/loaded"_s), times);
        beImpatient();
    }
    QTRY_COMPARE(fixture.agent().error().code(), Code::UserAgentFailed);
    QCOMPARE(loads, 3);

    fixture.agent().retry();
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    finish(fixture);
}

void TestPageErrors::retryByKeyboard()
{
    m_provider->close();
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), redirectUri());
    QTRY_VERIFY(fixture.agent().error().isError());
    m_provider->listenAgain();
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    finish(fixture);
}

LOGTO_WEBENGINE_TEST_MAIN(TestPageErrors)

#include "tst_pageerrors.moc"
