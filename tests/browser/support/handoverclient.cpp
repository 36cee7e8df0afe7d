// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// handoverclient <socket> <address> [<user ID>]: sends an address to a socket without looking who is
// there, as a program of this other user.

#include <QtCore/QCoreApplication>
#include <QtNetwork/QLocalSocket>

#include <unistd.h>

#include <cstdio>

namespace {

bool becomeUser(uint id)
{
    return setgid(id) == 0 && setuid(id) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 3 && !becomeUser(arguments.at(3).toUInt()))
        return 2;
    QLocalSocket socket;
    socket.connectToServer(arguments.at(1));
    if (!socket.waitForConnected())
        return 1;
    puts("connected");
    socket.write(arguments.at(2).toUtf8() + '\n');
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    fputs(answer.constData(), stdout);
    return 0;
}
