// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "processes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList tasksOf(qint64 pid)
{
    return QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

// A renderer that was forked off a zygote keeps its command line, but not its single thread.
bool isZygote(qint64 pid)
{
    return Processes::commandLine(pid).contains(u"--type=zygote"_s) && tasksOf(pid).size() == 1;
}

QList<qint64> childrenOf(qint64 pid)
{
    QList<qint64> children;
    for (const QString &task : tasksOf(pid)) {
        const QByteArray list = readAll(u"/proc/%1/task/%2/children"_s.arg(pid).arg(task));
        for (const QByteArray &child : list.split(' ')) {
            if (const qint64 childPid = child.toLongLong())
                children += childPid;
        }
    }
    return children;
}

} // namespace

QList<qint64> Processes::descendants()
{
    QList<qint64> all = childrenOf(QCoreApplication::applicationPid());
    for (qsizetype i = 0; i < all.size(); ++i)
        all += childrenOf(all.at(i));
    return all;
}

QString Processes::commandLine(qint64 pid)
{
    QByteArray arguments = readAll(u"/proc/%1/cmdline"_s.arg(pid));
    arguments.replace('\0', ' ');
    return QString::fromLocal8Bit(arguments).trimmed();
}

QStringList Processes::ofPages()
{
    QStringList commandLines;
    for (const qint64 pid : descendants()) {
        if (!isZygote(pid))
            commandLines += commandLine(pid);
    }
    return commandLines;
}
