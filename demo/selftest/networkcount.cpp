// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "networkcount.h"

#include <QtCore/QtGlobal>

#include <atomic>
#include <cstring>

namespace {

std::atomic<int> requests = 0;
QtMessageHandler printMessage = nullptr;

// The library logs each request that it makes, and the log of the demo has this switched on; no
// proxy is asked for one to this machine.
void countRequests(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (context.category && std::strcmp(context.category, "logto.network") == 0)
        ++requests;
    printMessage(type, context, message);
}

} // namespace

void NetworkCount::start()
{
    printMessage = qInstallMessageHandler(countRequests);
}

int NetworkCount::total()
{
    return requests;
}
