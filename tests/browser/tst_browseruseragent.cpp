// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "comparecode.h"
#include "logtobrowseruseragent.h"
#include "rawclient.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QWindow>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using Purpose = LogtoUserAgent::Purpose;

// The agent by itself: what it makes of the machine, and of its requests.
class TestBrowserUserAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void isCalledBrowser();
    void noDesktop();
    void noBrowser();
    void browserOfTheDesktop_data();
    void browserOfTheDesktop();
    void browserInTheEnvironment();
    void ownOpenerNeedsNoDesktop();

    void signInPortIsRandom();
    void signInPortOfItsOwn();
    void portIsNotAskedOfAProxy();
    void redirectUriThatIsNotSafe_data();
    void redirectUriThatIsNotSafe();
    void onlySecureAddressesAreOpened_data();
    void onlySecureAddressesAreOpened();
    void openerThatFails();
    void openAgain();
    void windowComesToTheFront_data();
    void windowComesToTheFront();

    void signOutWithAFixedPort();
    void signOutWithoutARedirect_data();
    void signOutWithoutARedirect();
    void signOutWhenThePortIsTaken();

private:
    void write(const QString &fileName, const QByteArray &text);
    void installBrowser();
    LogtoUserAgent::Request begin(LogtoBrowserUserAgent &agent, Purpose purpose,
                                  const QUrl &configured = {});

    std::unique_ptr<QTemporaryDir> m_home;
    QList<QUrl> m_opened;
};

namespace {

const QString PageUrl = u"https://tenant.example/oidc/auth"_s;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

void TestBrowserUserAgent::initTestCase()
{
    for (const char *name : {"BROWSER", "WAYLAND_DISPLAY", "SNAP", "XDG_CONFIG_DIRS"})
        qunsetenv(name);
}

// A desktop on which nothing is installed.
void TestBrowserUserAgent::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_opened.clear();
    qunsetenv("BROWSER");
    qputenv("DISPLAY", ":99");
    qputenv("PATH", m_home->filePath(u"bin"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toUtf8());
    qputenv("XDG_CONFIG_DIRS", m_home->filePath(u"etc"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toUtf8());
    qputenv("XDG_DATA_DIRS", m_home->filePath(u"share"_s).toUtf8());
}

void TestBrowserUserAgent::write(const QString &fileName, const QByteArray &text)
{
    const QString path = m_home->filePath(fileName);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(file.permissions() | QFile::ExeOwner);
}

void TestBrowserUserAgent::installBrowser()
{
    write(u"bin/xdg-open"_s, "#!/bin/sh\n");
    write(u"share/applications/browser.desktop"_s, "[Desktop Entry]\n");
}

LogtoUserAgent::Request TestBrowserUserAgent::begin(LogtoBrowserUserAgent &agent, Purpose purpose,
                                                    const QUrl &configured)
{
    agent.setOpener([this](const QUrl &url) {
        m_opened.append(url);
        return true;
    });
    LogtoUserAgent::Request request;
    request.purpose = purpose;
    request.redirectUri = configured;
    request.state = u"state-for-tests-only"_s;
    const auto redirectUri = agent.prepare(request);
    request.redirectUri = redirectUri ? *redirectUri : QUrl();
    request.url = QUrl(PageUrl);
    agent.open(request);
    return request;
}

void TestBrowserUserAgent::isCalledBrowser()
{
    QCOMPARE(LogtoBrowserUserAgent().name(), u"browser"_s);
}

void TestBrowserUserAgent::noDesktop()
{
    installBrowser();
    write(u"config/mimeapps.list"_s,
          "[Default Applications]\nx-scheme-handler/https=browser.desktop\n");
    QVERIFY(!LogtoBrowserUserAgent().problem().isError());
    qunsetenv("DISPLAY");
    const LogtoError problem = LogtoBrowserUserAgent().problem();
    QCOMPARE(problem.code(), LogtoError::Code::UserAgentFailed);
    QVERIFY(problem.detail().contains("DISPLAY"_L1));
}

void TestBrowserUserAgent::noBrowser()
{
    const LogtoError problem = LogtoBrowserUserAgent().problem();
    QCOMPARE(problem.code(), LogtoError::Code::UserAgentFailed);
    QVERIFY(problem.detail().contains("x-scheme-handler/https"_L1));

    installBrowser(); // which nobody has chosen
    QVERIFY(LogtoBrowserUserAgent().problem().isError());
    write(u"config/mimeapps.list"_s,
          "[Default Applications]\nx-scheme-handler/https=gone.desktop;\n");
    QVERIFY(LogtoBrowserUserAgent().problem().isError());
}

void TestBrowserUserAgent::browserOfTheDesktop_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    const QByteArray chosen = "[Default Applications]\nx-scheme-handler/https = browser.desktop;\n";
    QTest::newRow("of the user") << u"config/mimeapps.list"_s << chosen;
    QTest::newRow("of the system") << u"etc/mimeapps.list"_s << chosen;
    QTest::newRow("of the user, old place") << u"data/applications/mimeapps.list"_s << chosen;
    QTest::newRow("of the distribution") << u"share/applications/mimeapps.list"_s << chosen;
    QTest::newRow("the next if one is gone")
        << u"config/mimeapps.list"_s
        << "[Default Applications]\nx-scheme-handler/https=gone.desktop;browser.desktop\n"_ba;
    QTest::newRow("only installed")
        << u"share/applications/mimeinfo.cache"_s
        << "[MIME Cache]\ntext/html=x.desktop\nx-scheme-handler/https=browser.desktop;\n"_ba;
    QTest::newRow("well-known name") << u"bin/firefox"_s << "#!/bin/sh\n"_ba;
}

void TestBrowserUserAgent::browserOfTheDesktop()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    installBrowser();
    write(file, text);
    const LogtoError problem = LogtoBrowserUserAgent().problem();
    QVERIFY2(!problem.isError(), qPrintable(problem.toString()));
}

void TestBrowserUserAgent::browserInTheEnvironment()
{
    qunsetenv("DISPLAY");
    qputenv("BROWSER", "w3m");
    QVERIFY(!LogtoBrowserUserAgent().problem().isError());
}

void TestBrowserUserAgent::ownOpenerNeedsNoDesktop()
{
    qunsetenv("DISPLAY");
    LogtoBrowserUserAgent agent;
    agent.setOpener([](const QUrl &) { return true; });
    QVERIFY(!agent.problem().isError());
    agent.setOpener({});
    QVERIFY(agent.problem().isError());
}

void TestBrowserUserAgent::signInPortIsRandom()
{
    LogtoBrowserUserAgent first;
    LogtoBrowserUserAgent second;
    const QUrl a = begin(first, Purpose::SignIn).redirectUri;
    const QUrl b = begin(second, Purpose::SignIn).redirectUri;
    QVERIFY(a.port() > 0);
    QVERIFY(a.port() != b.port());
    QCOMPARE(a.toString(QUrl::RemovePort), u"http://127.0.0.1/callback"_s);
    QCOMPARE(m_opened, QList<QUrl>({QUrl(PageUrl), QUrl(PageUrl)}));
}

void TestBrowserUserAgent::signInPortOfItsOwn()
{
    LogtoBrowserUserAgent agent;
    const QUrl wanted(u"http://127.0.0.1:%1/auth/back"_s.arg(freePort()));
    agent.setRedirectUri(wanted);
    QCOMPARE(begin(agent, Purpose::SignIn).redirectUri, wanted);

    LogtoBrowserUserAgent other;
    other.setRedirectUri(wanted);
    const auto refused = other.prepare({});
    COMPARE_CODE(refused, UserAgentFailed);
}

// Of the kind that could not listen, and that nobody could reach.
void TestBrowserUserAgent::portIsNotAskedOfAProxy()
{
    const auto restore =
        qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy); });
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, freePort()));
    LogtoBrowserUserAgent agent;
    const auto redirectUri = agent.prepare({});
    QVERIFY2(redirectUri, qPrintable(redirectUri.error().toString()));
    QVERIFY(redirectUri->port() > 0);
}

void TestBrowserUserAgent::redirectUriThatIsNotSafe_data()
{
    QTest::addColumn<QString>("uri");
    for (const auto &uri :
         {u"http://localhost/callback"_s, u"http://[::1]/callback"_s, u"http://0.0.0.0/callback"_s,
          u"https://127.0.0.1/callback"_s, u"http://example.com/callback"_s,
          u"http://user@127.0.0.1/callback"_s, u"http://127.0.0.1/callback?a=b"_s,
          u"http://127.0.0.1/callback#a"_s, u"callback:/x"_s, QString()})
        QTest::newRow(qPrintable(uri)) << uri;
}

void TestBrowserUserAgent::redirectUriThatIsNotSafe()
{
    QFETCH(QString, uri);
    LogtoBrowserUserAgent agent;
    agent.setRedirectUri(QUrl(uri));
    const auto refused = agent.prepare({});
    COMPARE_CODE(refused, InvalidConfiguration);
}

void TestBrowserUserAgent::onlySecureAddressesAreOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("opened");
    QTest::newRow("https") << u"https://tenant.example/"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:3001/"_s << true;
    QTest::newRow("http") << u"http://tenant.example/"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("other scheme") << u"ssh://tenant.example/"_s << false;
    QTest::newRow("user info") << u"https://a:b@tenant.example/"_s << false;
}

void TestBrowserUserAgent::onlySecureAddressesAreOpened()
{
    QFETCH(QString, url);
    QFETCH(bool, opened);
    LogtoBrowserUserAgent agent;
    QSignalSpy failed(&agent, &LogtoUserAgent::failed);
    agent.setOpener([this](const QUrl &each) {
        m_opened.append(each);
        return true;
    });
    QVERIFY(agent.prepare({}));
    agent.open({QUrl(url), {}, Purpose::SignIn, {}, u"s"_s});
    QCOMPARE(m_opened.size(), opened ? 1 : 0);
    QVERIFY(failed.isEmpty()); // open() returns first
    QTRY_COMPARE(failed.count(), opened ? 0 : 1);
}

void TestBrowserUserAgent::openerThatFails()
{
    LogtoBrowserUserAgent agent;
    QSignalSpy failed(&agent, &LogtoUserAgent::failed);
    agent.setOpener([](const QUrl &) { return false; });
    const auto redirectUri = agent.prepare({});
    QVERIFY(redirectUri);
    agent.open({QUrl(PageUrl), *redirectUri, Purpose::SignIn, {}, u"s"_s});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!agent.isActive());
    QVERIFY(!RawClient(quint16(redirectUri->port())).connect());
}

void TestBrowserUserAgent::openAgain()
{
    LogtoBrowserUserAgent agent;
    const auto request = begin(agent, Purpose::SignIn);
    agent.openAgain();
    QCOMPARE(m_opened.size(), 2);
    agent.cancel();
    agent.openAgain();
    QCOMPARE(m_opened.size(), 2);
}

void TestBrowserUserAgent::windowComesToTheFront_data()
{
    QTest::addColumn<bool>("raises");
    QTest::newRow("by default") << true;
    QTest::newRow("switched off") << false;
}

void TestBrowserUserAgent::windowComesToTheFront()
{
    QFETCH(bool, raises);
    QWindow window;
    window.show();
    QWindow other; // in front of it, as the browser would be
    other.setFlag(Qt::Popup);
    window.showMinimized();
    LogtoBrowserUserAgent agent;
    agent.setRaisesWindow(raises);
    const auto request = begin(agent, Purpose::SignIn);
    const auto port = quint16(request.redirectUri.port());
    RawClient::exchange(port, "GET /callback?code=1&state=state-for-tests-only");
    QCOMPARE(window.windowStates().testFlag(Qt::WindowMinimized), !raises);
}

void TestBrowserUserAgent::signOutWithAFixedPort()
{
    const QUrl uri(u"http://127.0.0.1:%1/signed-out"_s.arg(freePort()));
    LogtoBrowserUserAgent agent;
    QSignalSpy redirected(&agent, &LogtoUserAgent::redirected);
    agent.setPostLogoutRedirectUri(uri);
    QCOMPARE(begin(agent, Purpose::SignOut).redirectUri, uri);
    const auto port = quint16(uri.port());
    const QByteArray line = "GET /signed-out?state=state-for-tests-only";
    QCOMPARE(RawClient::status(RawClient::exchange(port, line)), 303);
    QCOMPARE(redirected.count(), 1);
    QVERIFY(RawClient::exchange(port, "GET /signed-out/done").contains("You are signed out"));

    // That of the configuration does as well.
    LogtoBrowserUserAgent unset;
    QCOMPARE(begin(unset, Purpose::SignOut, uri).redirectUri, uri);
}

void TestBrowserUserAgent::signOutWithoutARedirect_data()
{
    QTest::addColumn<QString>("configured");
    QTest::newRow("none") << QString();
    QTest::newRow("of the embedded view") << u"io.logto.qt://signed-out"_s;
    QTest::newRow("of any port") << u"http://127.0.0.1/signed-out"_s;
    QTest::newRow("a page of the web") << u"https://example.com/bye"_s;
}

void TestBrowserUserAgent::signOutWithoutARedirect()
{
    QFETCH(QString, configured);
    LogtoBrowserUserAgent agent;
    QSignalSpy dismissed(&agent, &LogtoUserAgent::dismissed);
    QVERIFY(begin(agent, Purpose::SignOut, QUrl(configured)).redirectUri.isEmpty());
    QCOMPARE(m_opened.size(), 1);
    QTRY_COMPARE(dismissed.count(), 1);
    QVERIFY(!agent.isActive());
}

void TestBrowserUserAgent::signOutWhenThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    LogtoBrowserUserAgent agent;
    QSignalSpy dismissed(&agent, &LogtoUserAgent::dismissed);
    agent.setPostLogoutRedirectUri(
        QUrl(u"http://127.0.0.1:%1/signed-out"_s.arg(other.serverPort())));
    QVERIFY(begin(agent, Purpose::SignOut).redirectUri.isEmpty());
    QCOMPARE(m_opened.size(), 1);
    QTRY_COMPARE(dismissed.count(), 1);
}

QTEST_MAIN(TestBrowserUserAgent)

#include "tst_browseruseragent.moc"
