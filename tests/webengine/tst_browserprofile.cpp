// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtomemorystore.h"
#include "pages.h"
#include "pageserver.h"
#include "processes.h"
#include "profilefolder_p.h"
#include "signinviewfixture.h"
#include "webenginetest.h"

#include <QtCore/QDirIterator>

using namespace Qt::StringLiterals;

namespace {

QUrl redirectUri()
{
    return QUrl(u"io.logto.test://callback"_s);
}

QStringList filesAtHome()
{
    QStringList found;
    for (QDirIterator it(QDir::homePath(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        found += it.next();
    return found;
}

// Chromium writes cookies in its own time.
bool areCookiesWritten()
{
    for (const QString &name : filesAtHome().filter(u"/Cookies"_s)) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains("session"))
            return true;
    }
    return false;
}

} // namespace

// What the browser keeps, and where.
class TestBrowserProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingOnTheDisk();
    void eachSignInStartsAnew();
    void keptProfile();
    void keptProfileInUse();
    void keptProfileOfTheDead();

private:
    std::unique_ptr<PageServer> m_provider;
};

void TestBrowserProfile::init()
{
    m_provider = std::make_unique<PageServer>();
    m_provider->serve(u"/ready"_s, PageResponse());
}

void TestBrowserProfile::nothingOnTheDisk()
{
    const QStringList before = filesAtHome();
    m_provider->serve(
        u"/"_s,
        PageResponse::html(
            Pages::script(
                "document.cookie = 'session=secret; max-age=3600';"
                "localStorage.setItem('key', 'secret'); sessionStorage.setItem('key', 'secret');"
                "(async () => {"
                "  await new Promise(done => { const open = indexedDB.open('db', 1);"
                "    open.onupgradeneeded = () => open.result.createObjectStore('store');"
                "    open.onsuccess = () => { const t ="
                "      open.result.transaction('store', 'readwrite');"
                "      t.objectStore('store').put('secret', 'key'); t.oncomplete = done } });"
                "  const cache = await caches.open('cache');"
                "  await cache.put('/cached', new Response('secret'));"
                "  await navigator.serviceWorker.register('/worker.js');"
                "  const root = await navigator.storage.getDirectory?.();"
                "  await root?.getFileHandle('file', {create: true});"
                "  await fetch('/ready') })()"),
            {"Set-Cookie: other=secret; Max-Age=3600; HttpOnly", "Cache-Control: max-age=3600"}));
    PageResponse worker;
    worker.contentType = "text/javascript";
    m_provider->serve(u"/worker.js"_s, worker);
    {
        SignInViewFixture fixture;
        fixture.openAndWait(*m_provider, redirectUri());
        QCOMPARE(filesAtHome(), before);
    }
    QTRY_VERIFY(Processes::ofPages().isEmpty());
    QCOMPARE(filesAtHome(), before);
}

void TestBrowserProfile::eachSignInStartsAnew()
{
    const auto tell = Pages::script("const before = document.cookie + localStorage.getItem('key');"
                                    "document.cookie = 'session=1; max-age=3600';"
                                    "localStorage.setItem('key', '1');"
                                    "fetch('/ready?' + before).then(() => fetch('/ready'))");
    m_provider->serve(u"/"_s, PageResponse::html(tell));
    SignInViewFixture fixture;
    fixture.openAndWait(*m_provider, redirectUri());
    fixture.agent().close();
    fixture.openAndWait(*m_provider, redirectUri());
    QCOMPARE(m_provider->requests().count(u"/ready?null"_s), 2);
}

// A client that has signed out, with or without having been signed in.
void signOut(LogtoClient &client)
{
    QSignalSpy signedOut(&client, &LogtoClient::signedOut);
    client.signOut();
    QTRY_COMPARE(signedOut.count(), 1);
}

void TestBrowserProfile::keptProfile()
{
    m_provider->serve(
        u"/"_s,
        PageResponse::html(Pages::script(
            "const before = document.cookie; document.cookie = 'session=1; max-age=3600';"
            "fetch('/ready?' + before).then(() => fetch('/ready'))")));
    const QStringList nothing = filesAtHome();
    LogtoClient client(LogtoConfig(m_provider->url(), u"app"_s, redirectUri()),
                       std::make_unique<LogtoMemoryStore>());
    SignInViewFixture fixture;
    fixture.agent().setClient(&client);
    fixture.agent().setStorageName(u"panel 1/../x"_s);
    fixture.openAndWait(*m_provider, redirectUri());
    fixture.agent().close();
    QTRY_VERIFY(areCookiesWritten());
    fixture.openAndWait(*m_provider, redirectUri());
    fixture.agent().close();
    QTRY_VERIFY(Processes::ofPages().isEmpty());
    QCOMPARE(m_provider->requests().filter(u"/ready?"_s),
             QStringList({u"/ready?"_s, u"/ready?session=1"_s}));
    QVERIFY(filesAtHome() != nothing);

    signOut(client);
    QTRY_COMPARE(filesAtHome().filter(u"Cookies"_s), QStringList());
    fixture.openAndWait(*m_provider, redirectUri());
    QCOMPARE(m_provider->requests().filter(u"/ready?"_s).constLast(), u"/ready?"_s);

    // With the page open the profile is in use, and goes when the page does.
    signOut(client);
    QVERIFY(!filesAtHome().filter(u"logto-view"_s).isEmpty());
    fixture.agent().close();
    QTRY_COMPARE(filesAtHome().filter(u"Cookies"_s), QStringList());
}

// Two views with the same folder would destroy it: the second one keeps nothing.
void TestBrowserProfile::keptProfileInUse()
{
    m_provider->serve(
        u"/"_s,
        PageResponse::html(Pages::script(
            "const before = document.cookie; document.cookie = 'session=1; max-age=3600';"
            "fetch('/ready?' + before).then(() => fetch('/ready'))")));
    SignInViewFixture first;
    first.agent().setStorageName(u"shared"_s);
    first.openAndWait(*m_provider, redirectUri());
    SignInViewFixture second;
    second.agent().setStorageName(u"shared"_s);
    QTest::ignoreMessage(QtWarningMsg,
                         "The browser profile is in use or cannot be made; this sign-in keeps "
                         "nothing");
    second.openAndWait(*m_provider, redirectUri());
    QCOMPARE(m_provider->requests().count(u"/ready?"_s), 2);
}

// Their process was killed right after it made the lock, which does not name it.
void TestBrowserProfile::keptProfileOfTheDead()
{
    using Logto::ProfileFolder;
    const QString folder = ProfileFolder::kept(u"abandoned"_s)->path();
    QFile lock(folder + ".lock"_L1);
    QVERIFY(lock.open(QFile::WriteOnly));
    QVERIFY(!ProfileFolder::kept(u"abandoned"_s));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-10),
                             QFileDevice::FileModificationTime));
    lock.close();
    QVERIFY(ProfileFolder::kept(u"abandoned"_s));
    QVERIFY(ProfileFolder::clear(u"abandoned"_s));
    QVERIFY(!QFile::exists(folder));
}

LOGTO_WEBENGINE_TEST_MAIN(TestBrowserProfile)

#include "tst_browserprofile.moc"
