// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "apicallssetup.h"
#include "await.h"
#include "directory.h"
#include "scriptedserver.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QTemporaryFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = LogtoError::Code;
using Error = QNetworkReply::NetworkError;

namespace {

constexpr qint64 largeSize = 50'000'000;
constexpr qint64 bufferSize = 256 * 1024;
constexpr qint64 memoryLimit = 12'000'000;

LogtoError errorOf(const QNetworkReply *reply)
{
    return LogtoNetworkAccessManager::error(reply);
}

// What the process has of the machine's memory now.
qint64 residentSize()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

// What was seen of a large call while it ran.
struct Seen
{
    qint64 before = residentSize();
    qint64 mostMemory = 0; // more than before
    qint64 mostWaiting = 0;
    qint64 received = 0;
    qint64 progress = 0;

    void lookAtMemory() { mostMemory = qMax(mostMemory, residentSize() - before); }
};

} // namespace

// A call while it runs: cancelled, without a network, signed out, and with more than fits in
// memory.
class TestApiRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void abortWhileWaitingForTheToken();
    void abortWhileWaitingForTheNextToken();
    void abortWhileRunning();
    void abortWhileWaitingToRetry();
    void deletedAtAnyTime_data();
    void deletedAtAnyTime();
    void managerIsGone();
    void clientIsGone();
    void bodyIsGone();

    void signOutWhileWaiting();
    void signOutBeforeTheRepeat();
    void anotherUserBeforeTheRepeat();

    void offline();
    void offlineWithoutAToken();
    void transferTimeout();

    void largeDownload();
    void largeUpload();
    void lineByLine();

private:
    LocalProvider m_provider;
};

void TestApiRuns::init()
{
    m_provider.reset();
}

void TestApiRuns::abortWhileWaitingForTheToken()
{
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply = api.get(u"/api/trials/echo"_s);
    const QSignalSpy errors(reply, &QNetworkReply::errorOccurred);
    const QSignalSpy ends(reply, &QNetworkReply::finished);
    reply->abort();
    QCOMPARE(reply->error(), Error::OperationCanceledError);
    QVERIFY(reply->isFinished());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(ends.size(), 1);
    QVERIFY(!errorOf(reply).isError());
    reply->abort();

    QCOMPARE(statusOf(api.get(u"/api/products"_s)), 200);
    QVERIFY(api.arrivals(u"/api/trials/echo"_s).isEmpty());
    QCOMPARE(ends.size(), 1);
}

void TestApiRuns::abortWhileWaitingForTheNextToken()
{
    ApiCallsSetup api(m_provider);
    api.manager->setRules({api.rule(u"/api"_s, Directory::Shopping)});
    QNetworkReply *reply = api.get(u"/api/trials/refuse-always"_s);
    connect(&api.client, &LogtoClient::accessTokenRefreshed, reply, [reply, count = 0]() mutable {
        if (++count == 2)
            reply->abort();
    });
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(reply->error(), Error::OperationCanceledError);
    QCOMPARE(statusOf(api.get(u"/api/products"_s)), 200);
    QCOMPARE(api.arrivals(u"/api/trials/refuse-always"_s).size(), 1);
}

void TestApiRuns::abortWhileRunning()
{
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply =
        api.get("/api/trials/download?size=%1"_L1.arg(QString::number(largeSize)));
    const QSignalSpy ends(reply, &QNetworkReply::finished);
    awaitSignal(reply, &QIODevice::readyRead);
    QVERIFY(!reply->isFinished());
    reply->abort();
    QCOMPARE(ends.size(), 1);
    QCOMPARE(reply->error(), Error::OperationCanceledError);
    QCOMPARE(statusOf(api.get(u"/api/products"_s)), 200);
    QCOMPARE(ends.size(), 1);
}

void TestApiRuns::abortWhileWaitingToRetry()
{
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply = api.get(u"/api/trials/busy?after=30"_s);
    QTRY_COMPARE(api.arrivals(u"/api/trials/busy"_s).size(), 1);
    // The answer has come once the next call has its own.
    QCOMPARE(statusOf(api.get(u"/api/products"_s)), 200);
    QVERIFY(!reply->isFinished());
    reply->abort();
    QVERIFY(reply->isFinished());
    QCOMPARE(api.arrivals(u"/api/trials/busy"_s).size(), 1);
}

void TestApiRuns::deletedAtAnyTime_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QString>("path");
    const QString large = "/api/trials/download?size=%1"_L1.arg(QString::number(largeSize));
    QTest::newRow("at once") << QByteArray() << large;
    QTest::newRow("head") << QByteArray(SIGNAL(metaDataChanged())) << large;
    QTest::newRow("data") << QByteArray(SIGNAL(readyRead())) << large;
    QTest::newRow("progress") << QByteArray(SIGNAL(downloadProgress(qint64, qint64))) << large;
    QTest::newRow("redirect") << QByteArray(SIGNAL(redirected(QUrl)))
                              << u"/api/trials/redirect?to=echo"_s;
    QTest::newRow("head of a redirect that is refused")
        << QByteArray(SIGNAL(metaDataChanged())) << u"/api/trials/redirect?to=/"_s;
    QTest::newRow("error") << QByteArray(SIGNAL(errorOccurred(QNetworkReply::NetworkError)))
                           << u"/api/trials/status?status=404"_s;
    QTest::newRow("error before the answer")
        << QByteArray(SIGNAL(errorOccurred(QNetworkReply::NetworkError)))
        << u"/api/trials/redirect?to=/"_s;
    QTest::newRow("end") << QByteArray(SIGNAL(finished())) << u"/api/trials/echo"_s;
}

namespace {

// Deletes the sender of a signal, as a slot of an application may.
class Deleter : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void deleteSender() { delete sender(); }
};

} // namespace

void TestApiRuns::deletedAtAnyTime()
{
    QFETCH(const QByteArray, signal);
    QFETCH(const QString, path);
    ApiCallsSetup api(m_provider);
    Deleter deleter;
    QNetworkReply *reply = api.get(path);
    const QSignalSpy gone(reply, &QObject::destroyed);
    if (signal.isEmpty())
        delete reply;
    else
        connect(reply, signal.constData(), &deleter, SLOT(deleteSender()));
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 20'000);
    QCOMPARE(statusOf(api.get(u"/api/products"_s)), 200);
}

void TestApiRuns::managerIsGone()
{
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply = api.get(u"/api/trials/echo"_s);
    reply->setParent(this);
    const std::unique_ptr<QNetworkReply> owner(reply);
    api.manager.reset();
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(reply->error(), Error::OperationCanceledError);
    QVERIFY(api.arrivals(u"/api/trials/echo"_s).isEmpty());
}

void TestApiRuns::clientIsGone()
{
    ApiCallsSetup api(m_provider);
    QNetworkReply *waiting = api.get(u"/api/trials/echo"_s);
    QCoreApplication::processEvents();
    api.setup.quit();
    QCOMPARE(statusOf(waiting), 0);
    QCOMPARE(errorOf(waiting).code(), Code::NotSignedIn);
    QNetworkReply *late = api.get(u"/api/trials/echo"_s);
    QCOMPARE(statusOf(late), 0);
    QCOMPARE(errorOf(late).code(), Code::NotSignedIn);
    QCOMPARE(api.manager->client(), nullptr);
}

void TestApiRuns::bodyIsGone()
{
    ApiCallsSetup api(m_provider);
    auto body = std::make_unique<QTemporaryFile>();
    QVERIFY(body->open());
    QNetworkReply *reply = api.manager->put(api.request(u"/api/trials/echo"_s), body.get());
    body.reset();
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(reply->error(), Error::OperationCanceledError);
    QVERIFY(api.arrivals(u"/api/trials/echo"_s).isEmpty());
}

void TestApiRuns::signOutWhileWaiting()
{
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply = api.get(u"/api/trials/echo"_s);
    api.client.signOut();
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(reply->error(), Error::AuthenticationRequiredError);
    QCOMPARE(errorOf(reply).code(), Code::NotSignedIn);
    QVERIFY(api.arrivals(u"/api/trials/echo"_s).isEmpty());
}

void TestApiRuns::signOutBeforeTheRepeat()
{
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply = api.get(u"/api/trials/busy?after=1"_s);
    QTRY_COMPARE(api.arrivals(u"/api/trials/busy"_s).size(), 1);
    await(api.client.signOut());
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(errorOf(reply).code(), Code::NotSignedIn);
    QCOMPARE(api.arrivals(u"/api/trials/busy"_s).size(), 1);
}

void TestApiRuns::anotherUserBeforeTheRepeat()
{
    ApiCallsSetup api(m_provider);
    QNetworkReply *reply = api.get(u"/api/trials/busy?after=1"_s);
    QTRY_COMPARE(api.arrivals(u"/api/trials/busy"_s).size(), 1);
    await(api.client.signOut());
    QVERIFY(api.setup.signIn());
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(errorOf(reply).code(), Code::NotSignedIn);
    QCOMPARE(api.arrivals(u"/api/trials/busy"_s).size(), 1);
    QCOMPARE(statusOf(api.get(u"/api/products"_s)), 200);
}

void TestApiRuns::offline()
{
    ApiCallsSetup api(m_provider);
    ScriptedServer server;
    server.close();
    api.manager->setRules({LogtoApiRule(server.url(), Directory::Shopping)});
    QNetworkReply *reply = api.manager->get(QNetworkRequest(server.url(u"/x"_s)));
    const QSignalSpy heads(reply, &QNetworkReply::metaDataChanged);
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(reply->error(), Error::ConnectionRefusedError);
    QCOMPARE(errorOf(reply).code(), Code::NetworkUnavailable);
    QVERIFY(heads.isEmpty());
}

void TestApiRuns::offlineWithoutAToken()
{
    auto provider = std::make_unique<LocalProvider>();
    ApiCallsSetup api(*provider);
    provider.reset();
    QNetworkReply *reply = api.get(u"/api/products"_s);
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(reply->error(), Error::TemporaryNetworkFailureError);
    QCOMPARE(errorOf(reply).code(), Code::NetworkUnavailable);
    QCOMPARE(api.client.state(), LogtoClient::State::SignedIn);
}

void TestApiRuns::transferTimeout()
{
    ApiCallsSetup api(m_provider);
    QNetworkRequest request = api.request(u"/api/trials/silence"_s);
    request.setTransferTimeout(50);
    QNetworkReply *reply = api.manager->get(request);
    QCOMPARE(statusOf(reply), 0);
    QCOMPARE(errorOf(reply).code(), Code::Timeout);
}

void TestApiRuns::largeDownload()
{
    ApiCallsSetup api(m_provider);
    QCOMPARE(statusOf(api.get(u"/api/products"_s)), 200);
    QNetworkReply *reply =
        api.get("/api/trials/download?size=%1"_L1.arg(QString::number(largeSize)));
    reply->setReadBufferSize(bufferSize);
    const auto seen = std::make_shared<Seen>();
    connect(reply, &QNetworkReply::downloadProgress, reply,
            [seen](qint64 done, qint64) { seen->progress = done; });
    connect(reply, &QIODevice::readyRead, reply, [seen, reply] {
        seen->mostWaiting = qMax(seen->mostWaiting, reply->bytesAvailable());
        seen->received += reply->readAll().size();
        seen->lookAtMemory();
    });
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(seen->received + reply->readAll().size(), largeSize);
    QCOMPARE(seen->progress, largeSize);
    qInfo("waiting at most %lld bytes, memory grown by %lld", seen->mostWaiting, seen->mostMemory);
    QVERIFY(seen->mostWaiting <= 2 * bufferSize);
#ifndef __SANITIZE_ADDRESS__ // keeps what is freed
    QVERIFY(seen->mostMemory < memoryLimit);
#endif
}

void TestApiRuns::largeUpload()
{
    ApiCallsSetup api(m_provider);
    QCOMPARE(statusOf(api.get(u"/api/products"_s)), 200);
    QTemporaryFile file;
    QVERIFY(file.open());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray block(largeSize / 100, 'u');
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(file.write(block), block.size());
        hash.addData(block);
    }
    QVERIFY(file.seek(0));
    const auto seen = std::make_shared<Seen>();
    QNetworkRequest request = api.request(u"/api/trials/refuse-once"_s);
    request.setRawHeader("Content-Type", "application/octet-stream");
    QNetworkReply *reply = api.manager->post(request, &file);
    connect(reply, &QNetworkReply::uploadProgress, reply, [seen](qint64 done, qint64) {
        seen->progress = qMax(seen->progress, done);
        seen->lookAtMemory();
    });
    const QJsonObject answer = jsonOf(reply);
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(answer.value("length"_L1).toInteger(), largeSize);
    QCOMPARE(answer.value("sha256"_L1).toString().toLatin1(), hash.result().toHex());
    QCOMPARE(seen->progress, largeSize);
    QCOMPARE(api.arrivals(u"/api/trials/refuse-once"_s).size(), 2);
    qInfo("memory grown by %lld", seen->mostMemory);
#ifndef __SANITIZE_ADDRESS__ // keeps what is freed
    QVERIFY(seen->mostMemory < memoryLimit);
#endif
}

void TestApiRuns::lineByLine()
{
    ApiCallsSetup api(m_provider);
    ScriptedServer server([](const ServerRequest &, QTcpSocket &socket) {
        socket.write(httpAnswer(200, "one\ntwo\nrest"));
    });
    api.manager->setRules({LogtoApiRule(server.url(), Directory::Shopping)});
    QNetworkReply *reply = api.manager->get(QNetworkRequest(server.url()));
    QCOMPARE(statusOf(reply), 200);
    QVERIFY(reply->canReadLine());
    QCOMPARE(reply->bytesAvailable(), 12);
    QCOMPARE(reply->peek(3), "one"_ba);
    QCOMPARE(reply->readLine(), "one\n"_ba);
    QCOMPARE(reply->readLine(), "two\n"_ba);
    QVERIFY(!reply->canReadLine());
    QCOMPARE(reply->readAll(), "rest"_ba);
    QVERIFY(reply->atEnd());
    QCOMPARE(reply->read(1), QByteArray());
}

QTEST_GUILESS_MAIN(TestApiRuns)
#include "tst_apiruns.moc"
