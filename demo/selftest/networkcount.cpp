// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "networkcount.h"

#include <QtCore/QLoggingCategory>

#include <atomic>
#include <cstring>

namespace {

std::atomic<int> requests = 0;
QtMessageHandler printMessage = nullptr;

// The library logs each request that it makes; no proxy is asked for one to this machine.
void countRequests(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (context.category && std::strcmp(context.category, "logto.network") == 0)
        ++requests;
    else
        printMessage(type, context, message);
}

} // namespace

void NetworkCount::start()
{
    QLoggingCategory::setFilterRules(QStringLiteral("logto.network.debug=true"));
    printMessage = qInstallMessageHandler(countRequests);
}

int NetworkCount::total()
{
    return requests;
}
