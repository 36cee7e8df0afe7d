// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openerwitness.h"
#include "pages.h"
#include "pageserver.h"
#include "signinviewfixture.h"
#include "webenginetest.h"

#include <QtCore/QDirIterator>

using namespace Qt::StringLiterals;

namespace {

struct Request
{
    const char *name;
    // An expression whose value, or that of its promise, tells the outcome.
    const char *code;
    const char *result;
};

constexpr Request Requests[] = {
    {"geolocation",
     "new Promise(r => navigator.geolocation.getCurrentPosition(() => r('granted'), "
     "e => r(e.code)))",
     "1"},
    {"camera",
     "navigator.mediaDevices.getUserMedia({video: true}).then(() => 'granted', () => 'refused')",
     "refused"},
    {"microphone",
     "navigator.mediaDevices.getUserMedia({audio: true}).then(() => 'granted', () => 'refused')",
     "refused"},
    {"screen capture",
     "navigator.mediaDevices.getDisplayMedia().then(() => 'granted', () => 'refused')", "refused"},
    {"notifications", "Notification.requestPermission()", "denied"},
    {"clipboard reading", "navigator.clipboard.readText().then(() => 'read', () => 'refused')",
     "refused"},
    {"clipboard writing",
     "navigator.clipboard.writeText('x').then(() => 'written', () => 'refused')", "refused"},
    {"clipboard by command", "document.execCommand('paste')", "false"},
    {"full screen",
     "document.body.requestFullscreen "
     "? document.body.requestFullscreen().then(() => 'full', () => 'refused') : 'refused'",
     "refused"},
    {"persistent storage", "navigator.storage.persist()", "false"},
    {"alert", "alert('x')", "undefined"},
    {"confirm", "confirm('x')", "false"},
    {"prompt", "prompt('x', 'y')", "null"},
    {"print", "window.print()", "undefined"},
    {"protocol handler", "navigator.registerProtocolHandler('web+logto', '/?%s')", "undefined"},
    {"file dialog",
     "new Promise(r => { const i = document.createElement('input'); i.type = 'file';"
     "i.onchange = () => r('chosen'); i.click(); setTimeout(r, 200, 'refused') })",
     "refused"},
    {"files of the device",
     "window.showOpenFilePicker "
     "? showOpenFilePicker().then(() => 'chosen', () => 'refused') : 'refused'",
     "refused"},
    {"colour dialog",
     "(() => { const i = document.createElement('input'); i.type = 'color'; i.click() })()",
     "undefined"},
    {"pointer", "document.body.requestPointerLock().then(() => 'locked', () => 'refused')",
     "refused"},
    {"plugins", "navigator.plugins.length", "0"},
    {"bridges", "typeof qt + typeof chrome?.webview + typeof window.external?.notify",
     "undefinedundefinedundefined"},
    {"MIDI",
     "navigator.requestMIDIAccess "
     "? navigator.requestMIDIAccess({sysex: true}).then(() => 'granted', () => 'refused') "
     ": 'refused'",
     "refused"},
};

} // namespace

// What a page asks for and does not get: each row of trust is answered, so that no page waits.
class TestPageRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refused_data();
    void refused();
    void httpAuthentication();
    void downloads_data();
    void downloads();
    void consoleStaysOutOfTheLog();
    void popupWithOpener();
    void popupWithoutClick();
    void backOutOfAPopup();
    void framesAreNotFollowedToTheDevice();

private:
    QString resultOf(SignInViewFixture &fixture);

    std::unique_ptr<PageServer> m_provider;
};

void TestPageRequests::init()
{
    m_provider = std::make_unique<PageServer>();
    for (const QString &path : {u"/ready"_s, u"/result"_s})
        m_provider->serve(path, PageResponse());
}

// What the page sent to /result.
QString TestPageRequests::resultOf(SignInViewFixture &fixture)
{
    fixture.open(m_provider->url(), QUrl(u"io.logto.test://callback"_s));
    if (m_provider->waitForRequest(u"/ready"_s).isEmpty())
        return u"the page is not ready"_s;
    fixture.click();
    const QString result = m_provider->waitForRequest(u"/result?"_s);
    return result.isEmpty() ? u"the page waits"_s
                            : QUrl::fromPercentEncoding(result.section(u'?', 1).toLatin1());
}

void TestPageRequests::refused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("result");
    for (const auto &[name, request, result] : Requests)
        QTest::newRow(name) << QByteArray(request) << QString::fromLatin1(result);
}

void TestPageRequests::refused()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, result);

    m_provider->serve(u"/"_s,
                      PageResponse::html(Pages::onClick("const result = await (" + request
                                                        + "); fetch('/result?' + result)")));
    SignInViewFixture fixture;
    QCOMPARE(resultOf(fixture), result);
    QVERIFY(fixture.agent().isActive());
    QVERIFY(!fixture.agent().error().isError());
}

// The page of the refusal is shown, as if the user had closed the browser's dialog.
void TestPageRequests::httpAuthentication()
{
    // With a text: a refusal that shows nothing is an error.
    PageResponse challenge = PageResponse::html(QByteArray("Not for you") + Pages::Ready,
                                                {"WWW-Authenticate: Basic realm=\"Test\""});
    challenge.status = 401;
    m_provider->serve(u"/"_s, challenge);
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), QUrl(u"io.logto.test://callback"_s));
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    QCOMPARE(m_provider->requests().count(u"/"_s), 1);
}

void TestPageRequests::downloads_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("disposition");
    QTest::newRow("attachment") << QByteArray() << QByteArray("text/plain")
                                << QByteArray("attachment; filename=file.txt");
    QTest::newRow("download attribute")
        << QByteArray(" download") << QByteArray("text/plain") << QByteArray("inline");
    QTest::newRow("unknown type") << QByteArray() << QByteArray("application/x-unknown")
                                  << QByteArray("inline");
    QTest::newRow("PDF") << QByteArray() << QByteArray("application/pdf") << QByteArray("inline");
}

void TestPageRequests::downloads()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, disposition);

    PageResponse file;
    file.body = "%PDF-1.4";
    file.contentType = contentType;
    file.headers = {"Content-Disposition: " + disposition};
    m_provider->serve(u"/file"_s, file);
    // The page is still there after the first click, and tells so at the second one.
    m_provider->serve(
        u"/"_s,
        PageResponse::html(Pages::link("/file", attributes)
                           + Pages::script("let clicks = 0;"
                                           "document.getElementById('link').onclick = event => {"
                                           "if (++clicks == 1) return;"
                                           "event.preventDefault(); fetch('/result?still-there') }")
                           + Pages::Ready));
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), QUrl(u"io.logto.test://callback"_s));
    QTRY_VERIFY(m_provider->wasAsked(u"/ready"_s));
    fixture.click();
    QTRY_VERIFY(m_provider->wasAsked(u"/file"_s));
    QTRY_VERIFY(!fixture.agent().isLoading());
    fixture.click();
    QTRY_VERIFY(m_provider->wasAsked(u"/result?still-there"_s));

    QStringList files;
    for (QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        files += it.next();
    QCOMPARE(files, QStringList());
}

QStringList &messages()
{
    static QStringList all;
    return all;
}

void TestPageRequests::consoleStaysOutOfTheLog()
{
    messages().clear();
    const QtMessageHandler previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { messages() += text; });
    m_provider->serve(u"/"_s,
                      PageResponse::html(Pages::onClick(
                          "for (const write of [console.log, console.warn, console.error])"
                          "  write('top secret');"
                          "setTimeout(() => { throw 'top secret' });"
                          "setTimeout(() => fetch('/result?printed'), 10)")));
    QString result;
    {
        SignInViewFixture fixture;
        result = resultOf(fixture);
    }
    qInstallMessageHandler(previous);
    QCOMPARE(result, u"printed"_s);
    QCOMPARE(messages().filter(u"secret"_s), QStringList());
}

void TestPageRequests::popupWithOpener()
{
    m_provider->serve(u"/popup"_s,
                      PageResponse::html(Pages::script("opener.postMessage('from the popup', '*');"
                                                       "close()")));
    m_provider->serve(u"/"_s,
                      PageResponse::html(Pages::onClick(
                          "onmessage = event => fetch('/result?' + event.data);"
                          "window.open('/popup', '_blank', 'width=100,height=100')")));
    SignInViewFixture fixture;
    QCOMPARE(resultOf(fixture), u"from the popup"_s);
    QTRY_COMPARE(fixture.webPages().size(), 1);
    QVERIFY(fixture.agent().isActive());
}

void TestPageRequests::popupWithoutClick()
{
    m_provider->serve(u"/"_s,
                      PageResponse::html(Pages::script("fetch('/result?' + window.open('/popup'))")
                                         + Pages::Ready));
    SignInViewFixture fixture;
    fixture.open(m_provider->url(), QUrl(u"io.logto.test://callback"_s));
    QTRY_VERIFY(m_provider->wasAsked(u"/result?null"_s));
    QVERIFY(!m_provider->wasAsked(u"/popup"_s));
}

void TestPageRequests::backOutOfAPopup()
{
    m_provider->serve(u"/popup"_s,
                      PageResponse::html(Pages::script("fetch('/result?' + innerWidth)")));
    m_provider->serve(u"/"_s, PageResponse::html(Pages::onClick("window.open('/popup')")));
    SignInViewFixture fixture;
    QCOMPARE(resultOf(fixture), u"480"_s);
    QCOMPARE(fixture.webPages().size(), 2);
    QVERIFY(fixture.agent().canGoBack());
    fixture.clickOn(u"Back"_s);
    QTRY_COMPARE(fixture.webPages().size(), 1);
    QVERIFY(!fixture.agent().canGoBack());
    QVERIFY(fixture.agent().isActive());
}

// Neither a frame nor the page gets at what is not the web.
void TestPageRequests::framesAreNotFollowedToTheDevice()
{
    m_provider->serve(
        u"/"_s,
        PageResponse::html(
            "<iframe src='file:///etc/passwd'></iframe><iframe src='chrome://version'></iframe>"
            "<iframe src='qrc:/qt/qml/Logto/WebEngine/qmldir'></iframe>"
            "<iframe src='view-source:http://127.0.0.1'></iframe>"
            + Pages::onClick("for (const url of ['file:///etc/passwd', 'chrome://version',"
                             "'qrc:/qt/qml/Logto/WebEngine/qmldir', 'data:text/html,x'])"
                             "  location.href = url;"
                             "setTimeout(() => fetch('/result?still-there'))")));
    SignInViewFixture fixture;
    QCOMPARE(resultOf(fixture), u"still-there"_s);
    QTRY_VERIFY(!fixture.agent().isLoading());
    QCOMPARE(fixture.agent().origin(), m_provider->url().toString(QUrl::RemovePath));
}

LOGTO_WEBENGINE_TEST_MAIN(TestPageRequests)

#include "tst_pagerequests.moc"
