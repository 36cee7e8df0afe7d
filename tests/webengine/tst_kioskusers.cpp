// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "localprovider.h"
#include "logtoclient_p.h"
#include "logtokiosk_p.h"
#include "logtoquick.h"
#include "processes.h"
#include "screen.h"
#include "traces.h"
#include "webenginetest.h"
#include "webpage.h"

#include <QtCore/QDirIterator>
#include <QtGui/QClipboard>
#include <QtQml/QQmlApplicationEngine>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList filesAtHome()
{
    QStringList found;
    for (QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        found += it.next();
    return found;
}

QStringList filesWith(const QStringList &texts)
{
    QStringList found;
    for (const QString &name : filesAtHome()) {
        QFile file(name);
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QString &text : texts) {
            if (content.contains(text.toUtf8()))
                found += name;
        }
    }
    return found;
}

} // namespace

// Two users of one kiosk, one after the other, in the real view.
class TestKioskUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondUserSeesNothingOfTheFirst_data();
    void secondUserSeesNothingOfTheFirst();

private:
    void signIn(const Screen &screen, LogtoClient &client, const QString &user);
    static QStringList tracesOf(LogtoClient &client);

    LocalProvider m_provider;
};

void TestKioskUsers::signIn(const Screen &screen, LogtoClient &client, const QString &user)
{
    QSignalSpy userInfo(&client, &LogtoClient::userInfoChanged);
    client.signIn();
    const WebPage page(screen);
    page.waitForElement(u"identifier"_s);
    QCOMPARE(page.textLength(u"identifier"_s), 0);
    QCOMPARE(page.textLength(u"password"_s), 0);
    page.waitForPaint();
    page.fill(u"identifier"_s, user);
    page.fill(u"password"_s, user + "-test-only"_L1);
    page.click(u"sign-in"_s);
    screen.waitForText(u"userName"_s);
    QTRY_COMPARE(userInfo.count(), 1);
    QTRY_VERIFY(!client.cachedAccessToken().value().isEmpty());
}

// Whatever would tell that, or help to be, this user.
QStringList TestKioskUsers::tracesOf(LogtoClient &client)
{
    const Logto::Session &session = *LogtoClientPrivate::of(client).session();
    return {client.idTokenClaims().name(), client.userInfo().email(),
            client.idTokenClaims().sub(),  QString::fromLatin1(session.idToken),
            session.refreshToken,          client.cachedAccessToken().value()};
}

void TestKioskUsers::secondUserSeesNothingOfTheFirst_data()
{
    QTest::addColumn<QString>("storageName");

    QTest::newRow("profile of one sign-in") << QString();
    QTest::newRow("kept profile") << u"kiosk"_s;
}

void TestKioskUsers::secondUserSeesNothingOfTheFirst()
{
    QFETCH(QString, storageName);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(LOGTO_QML_IMPORT_PATH));
    engine.setInitialProperties({{u"endpoint"_s, m_provider.endpoint()},
                                 {u"appId"_s, m_provider.appId()},
                                 {u"storageName"_s, storageName}});
    engine.load(QUrl::fromLocalFile(QStringLiteral(LOGTO_TEST_KIOSK_QML)));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    QVERIFY(window);
    auto &client = *window->property("client").value<LogtoClient *>();
    auto &kiosk = *window->property("kiosk").value<LogtoKiosk *>();
    std::chrono::milliseconds now{0};
    LogtoKioskPrivate::of(kiosk).setClock({{}, [&now] { return now; }});
    const Screen screen(window, QDeadlineTimer(60s));

    signIn(screen, client, u"alice"_s);
    const QStringList texts = tracesOf(client);
    QVERIFY(!texts.contains(QString()));
    QVERIFY(findTraces(texts, {window}).size() > 6);
    QGuiApplication::clipboard()->setText(texts.constFirst());
    const QStringList before = storageName.isEmpty() ? filesAtHome() : QStringList();

    QSignalSpy cleared(&kiosk, &LogtoKiosk::cleared);
    now += 50s;
    LogtoKioskPrivate::of(kiosk).wake();
    screen.waitForItem(u"kioskContinueButton"_s);
    now += 10s;
    LogtoKioskPrivate::of(kiosk).wake();
    QTRY_COMPARE_WITH_TIMEOUT(cleared.count(), 1, 20'000);
    // The provider is a child of this process, too.
    QTRY_COMPARE(Processes::ofPages().filter(u"QtWebEngineProcess"_s), QStringList());
    QCOMPARE(findTraces(texts, {window, &client}), QStringList());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QTRY_COMPARE(filesAtHome().filter(u"Cookies"_s), QStringList());
    QCOMPARE(filesWith(texts), QStringList());
    if (storageName.isEmpty())
        QCOMPARE(filesAtHome(), before);

    // Signs in with a name and a password, as nobody knows of the first any more.
    signIn(screen, client, u"bob"_s);
    QCOMPARE(client.idTokenClaims().username(), u"bob"_s);
    QCOMPARE(findTraces(texts, {window, &client}), QStringList());
    QCOMPARE(filesWith(texts), QStringList());
    client.signOut();
    QTRY_COMPARE(client.state(), LogtoClient::State::SignedOut);
}

int main(int argc, char *argv[])
{
    // Also what is temporary, to be searched.
    const QString temporary = prepareTestHome() + "/tmp"_L1;
    QDir().mkpath(temporary);
    qputenv("TMPDIR", temporary.toLocal8Bit());
    prepareSandbox();
    LogtoQuick::prepareApplication();
    QGuiApplication application(argc, argv);
    TestKioskUsers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kioskusers.moc"
