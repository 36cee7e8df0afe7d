// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// An application whose user is signed in: client <endpoint> <app ID>. Prints the user's name.

#include "idling.h"
#include "logtoclient.h"
#include "logtokeychainstore.h"

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const UntilInputEnds untilInputEnds;
    const QStringList arguments = QCoreApplication::arguments();
    const LogtoConfig config(QUrl(arguments.value(1)), arguments.value(2),
                             QUrl(QStringLiteral("io.logto.qt://callback")));
    const LogtoClient client(config, std::make_unique<LogtoKeychainStore>());
    QObject::connect(&client, &LogtoClient::stateChanged, qApp, [&client] {
        if (!client.isAuthenticated())
            qFatal("not signed in: %s", qPrintable(client.lastError().toString()));
        printLine(client.idTokenClaims().name().toUtf8());
    });
    return QCoreApplication::exec();
}
