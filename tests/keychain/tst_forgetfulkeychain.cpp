// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "forgetfulservice.h"
#include "storetest.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using Status = LogtoStore::Status;

class tst_ForgetfulKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstWriteIsReadBack();

private:
    ForgetfulService m_service;
};

void tst_ForgetfulKeychain::initTestCase()
{
    QVERIFY(m_service.start());
}

void tst_ForgetfulKeychain::firstWriteIsReadBack()
{
    LogtoKeychainStore store;
    COMPARE_CODE(await(store.read(testKey())), NoError);
    QCOMPARE(store.status(), Status::Secure);

    for (int attempt = 1; attempt <= 2; ++attempt) {
        const auto result = await(store.write(testKey(), "for tests only"));
        COMPARE_CODE(result, StorageFailed);
        QVERIFY(result.error().detail().contains("reading it back"_L1));
        QCOMPARE(store.status(), Status::Unavailable);
        QCOMPARE(m_service.writes(), attempt);
    }
}

QTEST_GUILESS_MAIN(tst_ForgetfulKeychain)

#include "tst_forgetfulkeychain.moc"
