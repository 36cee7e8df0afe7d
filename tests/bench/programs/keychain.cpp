// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// An application that reads an item of the keychain: keychain <key>

#include "idling.h"

#include <qt6keychain/keychain.h>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const UntilInputEnds untilInputEnds;
    const QString key = QCoreApplication::arguments().value(1);
    auto *job = new QKeychain::ReadPasswordJob(key);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, qApp, [job] {
        if (job->binaryData().isEmpty())
            qFatal("nothing was read: %s", qPrintable(job->errorString()));
        printLine(QByteArray::number(job->binaryData().size()));
    });
    job->start();
    return QCoreApplication::exec();
}
