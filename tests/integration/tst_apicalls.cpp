// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "apicallssetup.h"
#include "await.h"
#include "directory.h"
#include "shop.h"

#include <QtCore/QBuffer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;
using Error = QNetworkReply::NetworkError;

namespace {

constexpr int manyCalls = 1000;

LogtoError errorOf(const QNetworkReply *reply)
{
    return LogtoNetworkAccessManager::error(reply);
}

// Says "once", and cannot say it again.
class Pipe : public QIODevice
{
public:
    Pipe() { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_rest.isEmpty())
            return -1;
        const qint64 size = qMin(maxSize, m_rest.size());
        std::memcpy(data, m_rest.constData(), size_t(size));
        m_rest.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_rest = "once"_ba;
};

} // namespace

// Calls of an API that wants tokens: which one goes where, and what is sent again.
class TestApiCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void rightTokenForEachUrl_data();
    void rightTokenForEachUrl();
    void noTokenElsewhere_data();
    void noTokenElsewhere();
    void ownAuthorizationIsLeftAlone();
    void followsTheCurrentOrganization();
    void keepsTheOrganizationItBeganWith();
    void waitsForTheRestoredSession();
    void silentKeychain();
    void withoutASession_data();
    void withoutASession();

    void refusedOnceIsRepeated_data();
    void refusedOnceIsRepeated();
    void refusedTwiceIsGivenThrough();
    void sequentialBodyIsNotRepeated();
    void otherChallengesAreNotMet();
    void oneRefreshForAThousandCalls();
    void oneRefreshForAThousandExpiredTokens();
    void exampleOfTheDocumentation();

private:
    LocalProvider m_provider;
    LocalProvider m_elsewhere;
};

void TestApiCalls::init()
{
    m_provider.reset();
    m_elsewhere.reset();
}

void TestApiCalls::rightTokenForEachUrl_data()
{
    using namespace Directory;
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("expected");

    QTest::newRow("API resource") << u"/api/trials/echo"_s
                                  << QJsonObject{{u"audience"_s, Shopping}};
    QTest::newRow("query") << u"/api/trials/echo?q=%2F.."_s
                           << QJsonObject{{u"audience"_s, Shopping}, {u"query"_s, u"?q=%2F.."_s}};
    QTest::newRow("organization") << u"/api/organization"_s
                                  << QJsonObject{{u"name"_s, u"Acme Inc"_s}};
    QTest::newRow("API resource of an organization")
        << u"/api/organization/data"_s << QJsonObject{{u"organization"_s, Acme}};
}

void TestApiCalls::rightTokenForEachUrl()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonObject, expected);
    ApiCallsSetup api(m_provider);

    QNetworkReply *reply = api.get(path);
    QCOMPARE(statusOf(reply), 200);
    const QJsonObject answer = jsonOf(reply);
    for (auto member = expected.begin(); member != expected.end(); ++member)
        QCOMPARE(answer.value(member.key()), member.value());
    QCOMPARE(errorOf(reply), LogtoError());
    QCOMPARE(reply->url(), api.url(path));
    QCOMPARE(reply->manager(), api.manager.get());
    QVERIFY(!reply->request().hasRawHeader("Authorization"));
}

void TestApiCalls::noTokenElsewhere_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("another path") << u"/pictures/alice.png"_s;
    QTest::newRow("a longer segment") << u"/apis"_s;
    QTest::newRow("a path that leads out") << u"/api/%2e%2e%2fpictures/alice.png"_s;
}

void TestApiCalls::noTokenElsewhere()
{
    QFETCH(const QString, path);
    ApiCallsSetup api(m_provider);

    statusOf(api.get(path));
    const auto here = api.arrivals(QUrl(path).path(QUrl::FullyEncoded));
    QCOMPARE(here.size(), 1);
    QVERIFY(!here.constFirst().authorized);

    QUrl elsewhere = m_elsewhere.endpoint();
    elsewhere.setPath(u"/api/products"_s);
    QCOMPARE(statusOf(api.manager->get(QNetworkRequest(elsewhere))), 401);
    const auto there = ApiCallsSetup::arrivals(m_elsewhere, u"/api/products"_s);
    QCOMPARE(there.size(), 1);
    QVERIFY(!there.constFirst().authorized);
}

void TestApiCalls::ownAuthorizationIsLeftAlone()
{
    ApiCallsSetup api(m_provider);
    QNetworkRequest request = api.request(u"/api/products"_s);
    request.setRawHeader("Authorization", "Bearer of-my-own");
    QNetworkReply *reply = api.manager->get(request);
    QCOMPARE(statusOf(reply), 401);
    QCOMPARE(errorOf(reply).code(), Code::ApiRequestRefused);
    QCOMPARE(api.arrivals(u"/api/products"_s).size(), 1);
    QVERIFY(api.setup.requests.isEmpty());
}

void TestApiCalls::followsTheCurrentOrganization()
{
    ApiCallsSetup api(m_provider);
    LogtoApiRule rule = api.rule(u"/api"_s, Directory::OrganizationApi);
    rule.setFollowsCurrentOrganization(true);
    api.manager->setRules({rule});

    QNetworkReply *reply = api.get(u"/api/organization/data"_s);
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(errorOf(reply).code(), Code::NotOrganizationMember);
    QVERIFY(api.arrivals(u"/api/organization/data"_s).isEmpty());

    for (const QString &id : {Directory::Acme, Directory::Globex}) {
        api.manager->setCurrentOrganizationId(id);
        const QJsonObject answer = jsonOf(api.get(u"/api/organization/data"_s));
        QCOMPARE(answer.value("organization"_L1).toString(), id);
    }
}

void TestApiCalls::keepsTheOrganizationItBeganWith()
{
    ApiCallsSetup api(m_provider);
    LogtoApiRule rule = api.rule(u"/api"_s, Directory::OrganizationApi);
    rule.setFollowsCurrentOrganization(true);
    api.manager->setRules({rule});
    api.manager->setCurrentOrganizationId(Directory::Acme);

    QNetworkReply *reply = api.get(u"/api/trials/refuse-once"_s);
    api.manager->setCurrentOrganizationId(Directory::Globex);
    QCOMPARE(jsonOf(reply).value("organization"_L1).toString(), Directory::Acme);
}

void TestApiCalls::waitsForTheRestoredSession()
{
    ApiCallsSetup api(m_provider);
    api.setup.disk->holding = true;
    LogtoClient &client = api.setup.launch();
    LogtoNetworkAccessManager manager(&client, {api.rule(u"/api"_s, Directory::Shopping)});
    QNetworkReply *reply = manager.get(api.request(u"/api/products"_s));
    QCoreApplication::processEvents();
    QCOMPARE(client.state(), LogtoClient::State::Restoring);
    api.setup.disk->holding = false;
    api.setup.disk->release();
    QCOMPARE(statusOf(reply), 200);
}

void TestApiCalls::silentKeychain()
{
    ApiCallsSetup api(m_provider);
    api.setup.disk->holding = true;
    LogtoClient &client = api.setup.launch();
    LogtoNetworkAccessManager manager(&client, {api.rule(u"/api"_s, Directory::Shopping)});
    QNetworkRequest request = api.request(u"/api/products"_s);
    QNetworkReply *waiting = manager.get(request);
    request.setTransferTimeout(50);
    QNetworkReply *reply = manager.get(request);
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(reply->error(), Error::TimeoutError);
    QCOMPARE(errorOf(reply).code(), Code::StorageWaiting);
    QCOMPARE(client.state(), LogtoClient::State::Restoring);

    // Without a limit it waits until the end, or until it is aborted.
    QVERIFY(waiting->isRunning());
    waiting->abort();
    QVERIFY(waiting->isFinished());
    api.setup.disk->holding = false;
    api.setup.disk->release();
    QCOMPARE(statusOf(manager.get(request)), 200);
    QCOMPARE(api.arrivals(u"/api/products"_s).size(), 1);
}

void TestApiCalls::withoutASession_data()
{
    QTest::addColumn<bool>("optional");
    QTest::addColumn<int>("status");
    QTest::newRow("token needed") << false << 0;
    QTest::newRow("token optional") << true << 401;
}

void TestApiCalls::withoutASession()
{
    QFETCH(const bool, optional);
    QFETCH(const int, status);
    ApiCallsSetup api(m_provider);
    await(api.client.signOut());
    LogtoApiRule rule = api.rule(u"/api"_s, Directory::Shopping);
    rule.setTokenOptional(optional);
    api.manager->setRules({rule});

    QNetworkReply *reply = api.get(u"/api/products"_s);
    QCOMPARE(statusOf(reply), status);
    QCOMPARE(reply->error(), Error::AuthenticationRequiredError);
    QCOMPARE(errorOf(reply).code(), optional ? Code::ApiRequestRefused : Code::NotSignedIn);
    QCOMPARE(api.arrivals(u"/api/products"_s).size(), optional ? 1 : 0);
}

void TestApiCalls::refusedOnceIsRepeated_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << "GET"_ba << QByteArray();
    QTest::newRow("POST without a body") << "POST"_ba << QByteArray();
    QTest::newRow("POST") << "POST"_ba
                          << "a note"_ba;
    QTest::newRow("large PUT") << "PUT"_ba << QByteArray(1'000'000, 'x');
    QTest::newRow("PATCH") << "PATCH"_ba
                           << "another"_ba;
    QTest::newRow("DELETE") << "DELETE"_ba << QByteArray();
}

void TestApiCalls::refusedOnceIsRepeated()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    ApiCallsSetup api(m_provider);
    const QString path = u"/api/trials/refuse-once"_s;

    QBuffer device;
    device.setData("before" + body);
    QVERIFY(device.open(QIODevice::ReadOnly));
    device.seek(6);
    QNetworkRequest request = api.request(path);
    request.setRawHeader("Content-Type", "text/plain");
    QNetworkReply *reply =
        api.manager->sendCustomRequest(request, method, body.isEmpty() ? nullptr : &device);
    const QSignalSpy heads(reply, &QNetworkReply::metaDataChanged);
    const QSignalSpy errors(reply, &QNetworkReply::errorOccurred);
    const QJsonObject answer = jsonOf(reply);
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(answer.value("length"_L1).toInt(), body.size());
    QCOMPARE(answer.value("method"_L1).toString().toLatin1(), method);
    QCOMPARE(heads.size(), 1);
    QCOMPARE(errors.size(), 0);
    QCOMPARE(api.arrivals(path).size(), 2);
    QCOMPARE(api.refreshes(), 2);
}

void TestApiCalls::refusedTwiceIsGivenThrough()
{
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply = api.get(u"/api/trials/refuse-always"_s);
    const QSignalSpy heads(reply, &QNetworkReply::metaDataChanged);
    const QJsonObject answer = jsonOf(reply);
    QCOMPARE(statusOf(reply), 401);
    QCOMPARE(reply->error(), Error::AuthenticationRequiredError);
    QCOMPARE(errorOf(reply).code(), Code::ApiRequestRefused);
    QCOMPARE(errorOf(reply).httpStatus(), 401);
    QCOMPARE(answer.value("error"_L1).toString(), u"invalid_token"_s);
    QVERIFY(reply->rawHeader("WWW-Authenticate").startsWith("Bearer"));
    QCOMPARE(heads.size(), 1);
    QCOMPARE(api.arrivals(u"/api/trials/refuse-always"_s).size(), 2);
    QCOMPARE(api.refreshes(), 2);
}

void TestApiCalls::sequentialBodyIsNotRepeated()
{
    ApiCallsSetup api(m_provider);
    const QString path = u"/api/trials/refuse-once"_s;
    Pipe pipe;
    QNetworkRequest request = api.request(path);
    request.setRawHeader("Content-Type", "text/plain");
    QNetworkReply *reply = api.manager->post(request, &pipe);
    QCOMPARE(statusOf(reply), 401);
    QCOMPARE(api.arrivals(path).size(), 1);

    // Whoever asks anew gets another token.
    QCOMPARE(statusOf(api.manager->post(request, "again")), 200);
    QCOMPARE(api.arrivals(path).size(), 2);
    QCOMPARE(api.refreshes(), 2);
}

void TestApiCalls::otherChallengesAreNotMet()
{
    ApiCallsSetup api(m_provider);
    const QString path = u"/api/trials/refuse-always"_s;
    QCOMPARE(statusOf(api.get(path + u"?challenge=Basic"_s)), 401);
    QCOMPARE(api.arrivals(path).size(), 1);
    QCOMPARE(api.refreshes(), 1);
}

void TestApiCalls::oneRefreshForAThousandCalls()
{
    ApiCallsSetup api(m_provider);
    QList<QNetworkReply *> replies;
    for (int i = 0; i < manyCalls; ++i)
        replies.append(api.get(u"/api/trials/refuse-once?"_s + QString::number(i)));
    for (QNetworkReply *reply : std::as_const(replies))
        QCOMPARE(statusOf(reply), 200);
    // One for the token that is refused, and one for the next.
    QCOMPARE(api.refreshes(), 2);
}

void TestApiCalls::oneRefreshForAThousandExpiredTokens()
{
    ApiCallsSetup api(m_provider);
    QCOMPARE(statusOf(api.get(u"/api/trials/echo"_s)), 200);
    QCOMPARE(api.refreshes(), 1);
    api.setup.passed += 2h;

    QList<QNetworkReply *> replies;
    for (int i = 0; i < manyCalls; ++i)
        replies.append(api.get(u"/api/trials/echo"_s));
    QSet<QString> tokens;
    for (QNetworkReply *reply : std::as_const(replies))
        tokens.insert(jsonOf(reply).value("token"_L1).toString());
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(api.refreshes(), 2);
}

void TestApiCalls::exampleOfTheDocumentation()
{
    ApiCallsSetup api(m_provider);
    Shop shop(api.client, api.url(u"/api/"_s));
    const QSignalSpy fetched(&shop, &Shop::fetched);
    const QSignalSpy failed(&shop, &Shop::failed);
    shop.fetchProducts();
    awaitSignal(&shop, &Shop::fetched);
    QVERIFY(fetched.constFirst().constFirst().toJsonObject().contains("products"_L1));
    await(api.client.signOut());
    shop.fetchProducts();
    awaitSignal(&shop, &Shop::failed);
    QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestApiCalls)
#include "tst_apicalls.moc"
