// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "directory.h"
#include "formloginagent.h"
#include "localprovider.h"
#include "logtobrowseruseragent.h"
#include "quickstart/quickstart.h"
#include "quickstart/vaultstore.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using State = LogtoClient::State;

namespace {

// By qInfo().
QStringList &said()
{
    static QStringList messages;
    return messages;
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const QtMessageHandler before = qInstallMessageHandler(listen);
    if (type == QtInfoMsg)
        said().append(message);
    else
        before(type, context, message);
}

} // namespace

// The listings of the quick start, with the local provider. A keyring has to be there.
class TestQuickStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void placeholdersAreValid();
    void signsInAndOut();
    void opensTheBrowser();
    void saysWhatHasFailed();
    void showsTheUser();
    void fetchesTokens();
    void fetchesOrganizationTokens();
    void readsOnly();
    void keepsTheSessionInAVault();

    void qmlSignsInAndOut();
    void qmlShowsTheUser();
    void qmlFetchesTokens();
    void qmlFetchesOrganizationTokens();
    void qmlReadsOnly();

private:
    LogtoConfig local(LogtoConfig config) const;
    LogtoClient *settled(LogtoClient *client);
    LogtoClient *signIn(LogtoClient *client);
    LogtoClient *load(const QString &file);
    QString text(const QString &name) const;

    LocalProvider m_provider;
    FormLoginAgent m_agent;
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_objects; // of the test
};

void TestQuickStart::initTestCase()
{
    m_engine.addImportPath(QStringLiteral(LOGTO_QML_IMPORT_PATH));
    qInstallMessageHandler(listen);
}

void TestQuickStart::init()
{
    m_provider.reset();
    m_agent.forgetCookies();
    m_agent.setButton({});
    m_objects = std::make_unique<QObject>();
    said().clear();
}

// Nothing is left in the keychain for the next one.
void TestQuickStart::cleanup()
{
    const auto clients = m_objects->findChildren<LogtoClient *>();
    for (LogtoClient *client : clients) {
        client->signOut();
        QTRY_VERIFY(client->state() != State::SigningOut);
    }
    m_objects.reset();
}

// What the local provider has in place of the placeholders.
LogtoConfig TestQuickStart::local(LogtoConfig config) const
{
    config.setEndpoint(m_provider.endpoint());
    config.setAppId(m_provider.appId());
    config.setRedirectUri(QUrl(u"io.logto.qt://callback"_s));
    config.setPostLogoutRedirectUri(QUrl(u"io.logto.qt://signed-out"_s));
    return config;
}

LogtoClient *TestQuickStart::settled(LogtoClient *client)
{
    client->setUserAgent(&m_agent);
    if (!QTest::qWaitFor([client] { return client->state() != State::Restoring; }))
        qFatal("the client does not come to rest");
    return client;
}

LogtoClient *TestQuickStart::signIn(LogtoClient *client)
{
    settled(client)->signIn();
    if (!QTest::qWaitFor([client] { return client->state() == State::SignedIn; }))
        qFatal("the sign-in does not end");
    return client;
}

// The same in QML: what a user of the quick start would change in the file.
LogtoClient *TestQuickStart::load(const QString &name)
{
    QFile file(QStringLiteral(QUICKSTART_DIR) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(name));
    QString source = QString::fromUtf8(file.readAll());
    source.replace(u"https://your-tenant.logto.app"_s, m_provider.endpoint().toString())
        .replace(u"your-application-id"_s, m_provider.appId())
        .replace(u"com.example.app://"_s, u"io.logto.qt://"_s)
        .replace(u"url: \"https://shopping.example"_s,
                 u"url: \""_s + m_provider.endpoint().toString());

    QQmlComponent component(&m_engine);
    component.setData(source.toUtf8(), QUrl::fromLocalFile(file.fileName()));
    QObject *root = component.create();
    if (!root)
        qFatal("%s", qPrintable(component.errorString()));
    root->setParent(m_objects.get());
    return settled(root->property("client").value<LogtoClient *>());
}

QString TestQuickStart::text(const QString &name) const
{
    const auto *label = m_objects->findChild<QObject *>(name);
    return label ? label->property("text").toString() : QString();
}

void TestQuickStart::placeholdersAreValid()
{
    QVERIFY(QuickStart::configuration().validate());
    QVERIFY(QuickStart::configurationWithScopes().validate());
    QVERIFY(QuickStart::configurationWithResources().validate());
    QVERIFY(QuickStart::configurationWithOrganizations().validate());
}

void TestQuickStart::signsInAndOut()
{
    LogtoClient *client =
        settled(QuickStart::makeClient(local(QuickStart::configuration()), m_objects.get()));
    QuickStart::showStatus(client);
    QVERIFY(said().constLast().contains("SignedOut"_L1));
    QuickStart::signIn(client);
    QTRY_COMPARE(said().constLast(), u"Hello, Alice Example"_s);

    // The session is in the keychain, and there again at the next start.
    QCOMPARE(settled(QuickStart::makeClient(client->config(), m_objects.get()))->state(),
             State::SignedIn);
    QSignalSpy signedOut(client, &LogtoClient::signedOut);
    QuickStart::signOut(client);
    QTRY_COMPARE(signedOut.count(), 1);
    const auto report = signedOut.constFirst().constFirst().value<LogtoSignOutReport>();
    QVERIFY(report.revoked && report.providerSessionEnded);
}

void TestQuickStart::opensTheBrowser()
{
    LogtoClient *client =
        settled(QuickStart::makeClient(local(QuickStart::configuration()), m_objects.get()));
    QuickStart::useBrowser(client);
    auto *browser = qobject_cast<LogtoBrowserUserAgent *>(client->userAgent());
    QVERIFY(browser);
    QUrl opened;
    browser->setOpener([&opened](const QUrl &url) {
        opened = url;
        return true;
    });
    QuickStart::signIn(client);
    QTRY_VERIFY(!opened.isEmpty());
    client->cancelSignIn();
    QTRY_COMPARE(client->state(), State::SignedOut);
}

void TestQuickStart::saysWhatHasFailed()
{
    LogtoClient *client =
        settled(QuickStart::makeClient(local(QuickStart::configuration()), m_objects.get()));
    m_agent.setButton(u"cancel"_s);
    QuickStart::signIn(client);
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(said().constLast(), client->lastError().message());
    m_agent.setHesitating(true);
    QuickStart::signIn(client);
    client->cancelSignIn();
    m_agent.setHesitating(false);
    QTRY_COMPARE(said().constLast(), u"The user has changed their mind."_s);
}

void TestQuickStart::showsTheUser()
{
    LogtoClient *client = signIn(
        QuickStart::makeClient(local(QuickStart::configurationWithScopes()), m_objects.get()));
    QuickStart::showUser(client);
    QVERIFY(said().constLast().contains("Alice Example alice@example.com"_L1));
    QuickStart::fetchUserInfo(client);
    QTRY_VERIFY(said().constLast().startsWith("QJsonObject({"_L1));
}

void TestQuickStart::fetchesTokens()
{
    LogtoClient *client = signIn(
        QuickStart::makeClient(local(QuickStart::configurationWithResources()), m_objects.get()));
    QuickStart::fetchTokens(client);
    QTRY_COMPARE(said().size(), 1);
    QVERIFY2(said().constLast().contains("write:products"_L1), qPrintable(said().constLast()));
    QVERIFY(!said().constLast().contains("eyJ"_L1));

    QUrl api = m_provider.endpoint();
    api.setPath(u"/api"_s);
    QuickStart::callApi(client, api);
    QTRY_COMPARE(said().size(), 2);
    QVERIFY2(said().constLast().startsWith(u'{'), qPrintable(said().constLast()));
}

void TestQuickStart::fetchesOrganizationTokens()
{
    LogtoClient *client = signIn(QuickStart::makeClient(
        local(QuickStart::configurationWithOrganizations()), m_objects.get()));
    QuickStart::fetchOrganizationTokens(client, Directory::Acme);
    QTRY_COMPARE(said().size(), 2);
    QVERIFY(said().contains(
        "\"urn:logto:organization:%1\" QList(\"read:report\")"_L1.arg(Directory::Acme)));
    QVERIFY(said().contains("\"https://org.example/api\" QList(\"read:org-data\")"_L1));
}

void TestQuickStart::readsOnly()
{
    LogtoClient *owner =
        signIn(QuickStart::makeClient(local(QuickStart::configuration()), m_objects.get()));
    QObject other;
    LogtoClient *reader = settled(QuickStart::makeReader(owner->config(), &other));
    QCOMPARE(reader->state(), State::SignedIn);
    QCOMPARE(await(reader->signOut()).error.code(), LogtoError::Code::StorageReadOnly);
    QCOMPARE(reader->state(), State::SignedIn);
}

void TestQuickStart::keepsTheSessionInAVault()
{
    Vault vault;
    const LogtoConfig config = local(QuickStart::configuration());
    {
        LogtoClient client(config, std::make_unique<VaultStore>(&vault));
        QCOMPARE(settled(&client)->state(), State::SignedOut);
        signIn(&client);
        QCOMPARE(client.storageStatus(), LogtoStore::Status::Secure);
    }
    LogtoClient restored(config, std::make_unique<VaultStore>(&vault));
    QCOMPARE(settled(&restored)->state(), State::SignedIn);
    restored.signOut();
    QVERIFY(vault.load(config.storageKey()).isEmpty());

    vault.setOpen(false);
    LogtoClient closed(config, std::make_unique<VaultStore>(&vault));
    QCOMPARE(settled(&closed)->lastError().code(), LogtoError::Code::StorageUnavailable);
}

void TestQuickStart::qmlSignsInAndOut()
{
    LogtoClient *client = load(u"SignIn.qml"_s);
    QCOMPARE(text(u"status"_s), u"Nobody is signed in."_s);
    signIn(client);
    QCOMPARE(text(u"status"_s), u"Hello, Alice Example"_s);
    m_provider.control(u"revoke"_s, {{u"user"_s, u"alice"_s}});
    client->refreshAccessToken();
    QTRY_COMPARE(text(u"status"_s), u"Alice Example, please sign in again."_s);
}

void TestQuickStart::qmlShowsTheUser()
{
    signIn(load(u"UserInformation.qml"_s));
    QCOMPARE(text(u"name"_s), u"Hello, Alice Example (alice@example.com)"_s);
    // Those that only userinfo has come a moment later.
    const auto *claims = m_objects->findChild<QObject *>(u"claims"_s);
    QVERIFY(claims);
    const int before = claims->property("count").toInt();
    QVERIFY(before > 0);
    QTRY_VERIFY(claims->property("count").toInt() > before);
}

void TestQuickStart::qmlFetchesTokens()
{
    signIn(load(u"ApiResources.qml"_s));
    QTRY_VERIFY(text(u"expiry"_s).startsWith("Good until"_L1));
    auto *send = m_objects->findChild<QObject *>(u"send"_s);
    QVERIFY(send && send->property("enabled").toBool());
    QMetaObject::invokeMethod(send, "clicked");
    QTRY_VERIFY(!text(u"products"_s).isEmpty());
    QVERIFY2(text(u"products"_s).startsWith(u'{'), qPrintable(text(u"products"_s)));
}

void TestQuickStart::qmlFetchesOrganizationTokens()
{
    signIn(load(u"Organizations.qml"_s));
    auto *switcher = m_objects->findChild<QObject *>(u"switcher"_s);
    QTRY_COMPARE(switcher->property("count").toInt(), 2);
    switcher->setProperty("currentIndex", 0);
    QVERIFY(QMetaObject::invokeMethod(switcher, "activated", Q_ARG(int, 0)));
    QTRY_COMPARE(text(u"permissions"_s), u"read:report read:org-data"_s);
}

void TestQuickStart::qmlReadsOnly()
{
    signIn(QuickStart::makeClient(local(QuickStart::configuration()), m_objects.get()));
    const LogtoClient *reader = load(u"ReadOnly.qml"_s);
    QCOMPARE(reader->state(), State::SignedIn);
    QCOMPARE(reader->idTokenClaims().name(), u"Alice Example"_s);
}

QTEST_MAIN(TestQuickStart)
#include "tst_quickstart.moc"
