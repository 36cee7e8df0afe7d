// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "filestoretest.h"
#include "formloginagent.h"
#include "localprovider.h"
#include "logtoclient.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using State = LogtoClient::State;
using Status = LogtoStore::Status;

// A real session on a real file system that becomes full: the small one whose folder VOLUME names.
class tst_FullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sessionOutlivesAFullDisk();

private:
    void restart();
    bool fill();
    bool makeRoom() { return QFile::remove(m_filler); }

    LocalProvider m_provider;
    LogtoConfig m_config{m_provider.endpoint(), m_provider.appId(),
                         QUrl(u"io.logto.qt://callback"_s)};
    FormLoginAgent m_agent;
    QString m_volume = qEnvironmentVariable("VOLUME");
    QString m_filler = m_volume + "/filler"_L1;
    std::unique_ptr<LogtoClient> m_client;
};

void tst_FullDisk::initTestCase()
{
    QVERIFY(!m_volume.isEmpty());
}

void tst_FullDisk::restart()
{
    m_client.reset();
    m_client = std::make_unique<LogtoClient>(
        m_config, std::make_unique<LogtoFileStore>(m_volume + "/store"_L1, testKeyProvider()));
    m_client->setUserAgent(&m_agent);
}

// To the last byte.
bool tst_FullDisk::fill()
{
    QFile file(m_filler);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    while (file.write(QByteArray(4096, 'f')) > 0) { }
    return file.error() != QFile::NoError;
}

void tst_FullDisk::sessionOutlivesAFullDisk()
{
    restart();
    QTRY_COMPARE(m_client->state(), State::SignedOut);
    QVERIFY(await(m_client->signIn()));
    QCOMPARE(m_client->storageStatus(), Status::Secure);
    m_provider.control(u"settings"_s, {{u"leeway"_s, 0}}); // an old refresh token is the end

    for (int cycle = 0; cycle < 3; ++cycle) {
        QVERIFY(fill());
        for (int i = 0; i < 2; ++i) {
            const auto token = await(m_client->refreshAccessToken());
            QVERIFY2(token, qPrintable(token.error().toString()));
            QCOMPARE(m_client->cachedAccessToken(), *token);
            QCOMPARE(m_client->storageStatus(), Status::Degraded);
            QCOMPARE(m_client->state(), State::SignedIn);
        }
        const LogtoAccessToken newest = m_client->cachedAccessToken();

        QVERIFY(makeRoom());
        QTRY_COMPARE_WITH_TIMEOUT(m_client->storageStatus(), Status::Secure, 20000);
        restart();
        QTRY_COMPARE(m_client->state(), State::SignedIn);
        QCOMPARE(m_client->cachedAccessToken(), newest);
        QVERIFY(await(m_client->refreshAccessToken()));
    }
    QCOMPARE(m_provider.grants().value("reuseDetections"_L1).toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_fulldisk.moc"
