// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// An application without a client.

#include "idling.h"

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const UntilInputEnds untilInputEnds;
    QMetaObject::invokeMethod(
        qApp, [] { printLine("plain"); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
