// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logcapture.h"

#include "demolog.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QMutex>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace {

// What any thread may log to.
struct Shared
{
    QMutex mutex;
    DemoLog *target = nullptr;
    QSet<QByteArray> printedCategories;
};
Q_GLOBAL_STATIC(Shared, shared)

QtMessageHandler printMessage = nullptr;
QLoggingCategory::CategoryFilter applyRules = nullptr;

bool isOurs(const char *category)
{
    return QByteArrayView(category).startsWith("logto.");
}

void enableOurs(QLoggingCategory *category)
{
    applyRules(category);
    if (!isOurs(category->categoryName()))
        return;
    const QMutexLocker lock(&shared->mutex);
    if (category->isDebugEnabled())
        shared->printedCategories.insert(category->categoryName());
    category->setEnabled(QtDebugMsg, true);
    category->setEnabled(QtInfoMsg, true);
}

DemoLog::Kind kindOf(QByteArrayView category)
{
    if (category == "logto.network")
        return DemoLog::Kind::Request;
    if (category == "logto.storage")
        return DemoLog::Kind::Storage;
    return category == "logto.session" ? DemoLog::Kind::Session : DemoLog::Kind::SignIn;
}

// The session tells its steps by signals, which say more.
bool isWanted(QtMsgType type, QByteArrayView category)
{
    return category != "logto.session" || type != QtDebugMsg;
}

// A request is logged as its method, URL, HTTP status and how long it took.
bool isFailure(const QMessageLogContext &context, const QString &message)
{
    constexpr int badRequest = 400;
    if (QByteArrayView(context.category) != "logto.network")
        return false;
    bool isNumber = false;
    const int status = message.section(u' ', 2, 2).toInt(&isNumber);
    return isNumber && (status == 0 || status >= badRequest);
}

void capture(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    bool isPrinted = true;
    if (isOurs(context.category)) {
        const bool isWarning = type != QtDebugMsg && type != QtInfoMsg;
        const QMutexLocker lock(&shared->mutex);
        if (shared->target && isWanted(type, context.category))
            shared->target->add(kindOf(context.category), message,
                                isWarning || isFailure(context, message));
        isPrinted = isWarning || shared->printedCategories.contains(context.category);
    }
    if (isPrinted)
        printMessage(type, context, message);
}

} // namespace

LogCapture::LogCapture(DemoLog &log)
{
    {
        const QMutexLocker lock(&shared->mutex);
        shared->target = &log;
    }
    printMessage = qInstallMessageHandler(capture);
    // It is called for the categories that there are before installFilter() returns.
    applyRules = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter(enableOurs);
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(printMessage);
    QLoggingCategory::installFilter(applyRules);
    const QMutexLocker lock(&shared->mutex);
    shared->target = nullptr;
}
