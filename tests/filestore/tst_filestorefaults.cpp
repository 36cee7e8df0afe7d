// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "await.h"
#include "filestoretest.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;

// Disks that are full, and processes that are killed.
class tst_FileStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileSizeLimit();
    void fullDisk();
    void killedWriters();
    void leavesFilesOfTheLiving();
    void itemThatCannotBeReplaced();

private:
    static void compareReport(const QByteArray &output);
};

void tst_FileStoreFaults::compareReport(const QByteArray &output)
{
    const QJsonObject report = QJsonDocument::fromJson(output).object();
    const QString noError = LogtoError().toString();
    QCOMPARE(report.value("first"_L1).toString(), noError);
    QVERIFY2(report.value("failed"_L1).toBool(), output.constData());
    QVERIFY2(report.value("detail"_L1).toString().contains("stays as it was"_L1),
             output.constData());
    QCOMPARE(report.value("item"_L1).toString(), u"old"_s);
    QCOMPARE(report.value("third"_L1).toString(), noError);
    QCOMPARE(report.value("files"_L1).toInt(), 1);
}

void tst_FileStoreFaults::fileSizeLimit()
{
    const QTemporaryDir directory;
    QProcess process;
    process.start(QStringLiteral(FILE_STORE_PROCESS), {directory.path(), u"limited"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    compareReport(process.readAllStandardOutput());
}

void tst_FileStoreFaults::fullDisk()
{
    const QTemporaryDir directory;
    QProcess process;
    process.start(u"unshare"_s,
                  {u"-rm"_s, u"sh"_s, u"-c"_s,
                   u"mount -t tmpfs -o size=64k,mode=700 none \"$1\" || exit 77; "
                   "exec \"$2\" \"$1\" full"_s,
                   u"sh"_s, directory.path(), QStringLiteral(FILE_STORE_PROCESS)});
    QVERIFY(process.waitForFinished());
    const QByteArray errors = process.readAllStandardError();
    // 1 is unshare's own: namespaces are forbidden.
    const bool isForbidden = process.error() == QProcess::FailedToStart || process.exitCode() == 77
        || (process.exitCode() == 1 && errors.startsWith("unshare:"));
    if (isForbidden) {
        QSKIP("NOT TESTED: a full file system, as this machine does not let the test mount one. "
              "fileSizeLimit() is what is left of it.");
    }
    QVERIFY2(process.exitCode() == 0, errors.constData());
    compareReport(process.readAllStandardOutput());
}

void tst_FileStoreFaults::killedWriters()
{
    const QTemporaryDir directory;
    LogtoFileStore store(directory.path(), testKeyProvider());
    int last = 0;
    for (int i = 0; i < 50; ++i) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(FILE_STORE_PROCESS),
                     {directory.path(), u"loop"_s, QString::number(last + 1)});
        QVERIFY(writer.waitForReadyRead());
        // Any moment of some writes will do; this is no waiting for something to be done.
        std::this_thread::sleep_for(
            std::chrono::microseconds(QRandomGenerator::global()->bounded(20000)));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        const auto result = await(store.read(testKey()));
        COMPARE_CODE(result, NoError);
        const int number = result->left(result->indexOf(' ')).toInt();
        QVERIFY(number > last);
        QVERIFY(*result == numberedItem(number));
        last = number;
    }
    qInfo("50 kills in %d writes", last);

    // As is left where the system knows no files without a name.
    QVERIFY(setContent(fileOf(directory.path(), testKey()) + ".LeftOv"_L1, "left over"));
    COMPARE_CODE(await(store.remove(testKey())), NoError);
    QCOMPARE(filesIn(directory.path()), QStringList());
}

// Only what nobody writes any more is cleared away.
void tst_FileStoreFaults::leavesFilesOfTheLiving()
{
    const QTemporaryDir directory;
    QProcess writer;
    writer.start(QStringLiteral(FILE_STORE_PROCESS), {directory.path(), u"loop"_s, u"0"_s});
    QVERIFY(writer.waitForReadyRead());
    LogtoFileStore store(directory.path(), testKeyProvider());
    for (int i = 0; i < 100; ++i) {
        COMPARE_CODE(await(store.write(testKey(), "of the parent")), NoError);
        COMPARE_CODE(await(store.remove(testKey())), NoError);
    }
    // It ends by itself if a write fails.
    QVERIFY2(writer.state() == QProcess::Running, writer.readAllStandardError().constData());
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    COMPARE_CODE(await(store.remove(testKey())), NoError);
    QCOMPARE(filesIn(directory.path()), QStringList());
}

void tst_FileStoreFaults::itemThatCannotBeReplaced()
{
    const QTemporaryDir directory;
    const QString file = fileOf(directory.path(), testKey());
    QVERIFY(QDir().mkpath(file + "/not empty"_L1));
    LogtoFileStore store(directory.path(), testKeyProvider());
    COMPARE_CODE(await(store.read(testKey())), StorageFailed);
    COMPARE_CODE(await(store.write(testKey(), "item")), StorageFailed);
    COMPARE_CODE(await(store.remove(testKey())), StorageFailed);
    QCOMPARE(filesIn(directory.path()).count(), 1);
    QTRY_COMPARE(store.status(), LogtoStore::Status::Secure);
}

QTEST_GUILESS_MAIN(tst_FileStoreFaults)
#include "tst_filestorefaults.moc"
