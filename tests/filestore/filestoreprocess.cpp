// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// One store in a process of its own: filestoreprocess <directory> <operation>, with
//   write         one item for the parent to read
//   read          prints the item
//   loop <first>  writes numbered items until it is killed, and prints a line after the first
//   limited       with a file size limit, as a full disk that every test machine has
//   full          on a file system that is too small
// The last two write an item that fits, then one that does not, and print what came of it.

#include "await.h"
#include "filestoretest.h"

#include <sys/resource.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int SpaceLeft = 16 * 1024;

int writeForever(LogtoFileStore &store, int number)
{
    for (bool isFirst = true;; isFirst = false) {
        const auto result = await(store.write(testKey(), numberedItem(number++)));
        if (!result) {
            fputs(qPrintable(result.error().toString() + u'\n'), stderr);
            return 1;
        }
        if (isFirst) {
            puts("writing");
            fflush(stdout);
        }
    }
}

int writeTooMuch(LogtoFileStore &store, const QString &directory)
{
    const auto first = await(store.write(testKey(), "old"));
    const auto second = await(store.write(testKey(), QByteArray(1024 * 1024, 'x')));
    const auto item = await(store.read(testKey()));
    const auto third = await(store.write(testKey(), "new"));
    const QJsonObject report{
        {u"first"_s, first.error().toString()},
        {u"failed"_s, second.error().code() == LogtoError::Code::StorageFailed},
        {u"detail"_s, second.error().detail()},
        {u"item"_s, item ? QString::fromUtf8(*item) : item.error().toString()},
        {u"third"_s, third.error().toString()},
        {u"files"_s, filesIn(directory).count()},
    };
    puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.count() < 3)
        return 2;
    const QString &directory = arguments.at(1);
    const QString &operation = arguments.at(2);

    LogtoFileStore store(directory, testKeyProvider());
    if (operation == "write"_L1)
        return await(store.write(testKey(), "of another process")) ? 0 : 1;
    if (operation == "read"_L1) {
        const auto item = await(store.read(testKey()));
        if (item)
            fputs(item->constData(), stdout);
        return item ? 0 : 1;
    }
    if (operation == "loop"_L1)
        return writeForever(store, arguments.value(3).toInt());
    if (operation == "limited"_L1) {
        const rlimit limit{SpaceLeft, SpaceLeft};
        if (signal(SIGXFSZ, SIG_IGN) == SIG_ERR || setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 1;
    }
    if (operation == "limited"_L1 || operation == "full"_L1)
        return writeTooMuch(store, directory);
    return 2;
}
