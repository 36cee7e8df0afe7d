// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "childprocess.h"
#include "sharing/sessionbell_p.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace Logto;

class TestSessionBell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void othersHearIt();
    void nobodyHearsThemself();
    void processesHearEachOther();
    void isHeardAgainAfterItsFileWasRemoved();
    void onlyTheUserCanReadIt();
    void withoutAPathNobodyIsTold();

private:
    QString path() const { return m_folder->filePath(u"session"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSessionBell::othersHearIt()
{
    SessionBell one(path());
    SessionBell other(path());
    QSignalSpy heard(&other, &SessionBell::rung);
    one.ring();
    QTRY_VERIFY(heard.count() > 0);
    heard.clear();
    one.ring();
    QTRY_VERIFY(heard.count() > 0);
}

// That the other has heard it shows that the change was there to be heard.
void TestSessionBell::nobodyHearsThemself()
{
    SessionBell one(path());
    SessionBell other(path());
    QSignalSpy heardByOne(&one, &SessionBell::rung);
    QSignalSpy heardByOther(&other, &SessionBell::rung);
    for (int i = 0; i < 3; ++i) {
        one.ring();
        QTRY_VERIFY(heardByOther.count() > i);
        QCOMPARE(heardByOne.count(), 0);
    }
    other.ring();
    QTRY_VERIFY(heardByOne.count() > 0);
}

void TestSessionBell::processesHearEachOther()
{
    ChildProcess first(QStringLiteral(LOCK_PROCESS), {path()});
    ChildProcess second(QStringLiteral(LOCK_PROCESS), {path()});
    first.call(u"release"_s); // both are there
    second.call(u"release"_s);
    SessionBell bell(path());
    QSignalSpy heard(&bell, &SessionBell::rung);

    first.call(u"ring"_s);
    QVERIFY(!second.take(u"rung"_s).isEmpty());
    QTRY_VERIFY(heard.count() > 0);
    QCOMPARE(first.count(u"rung"_s), 0);

    second.call(u"ring"_s);
    QVERIFY(!first.take(u"rung"_s).isEmpty());
}

void TestSessionBell::isHeardAgainAfterItsFileWasRemoved()
{
    SessionBell one(path());
    SessionBell other(path());
    QSignalSpy heard(&other, &SessionBell::rung);
    QVERIFY(QFile::remove(path() + ".changed"_L1));
    QTRY_VERIFY(heard.count() > 0); // better once too often
    heard.clear();
    one.ring();
    QTRY_VERIFY(heard.count() > 0);
}

void TestSessionBell::onlyTheUserCanReadIt()
{
    const SessionBell bell(path());
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::exists(path() + ".changed"_L1));
    QVERIFY(!(QFile::permissions(path() + ".changed"_L1) & others));
}

void TestSessionBell::withoutAPathNobodyIsTold()
{
    SessionBell bell({});
    bell.ring();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionBell)
#include "tst_sessionbell.moc"
