// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// Sends an address to a socket without looking who is there: what a program of another user does.

#include <QtCore/QCoreApplication>
#include <QtNetwork/QLocalSocket>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLocalSocket socket;
    socket.connectToServer(QCoreApplication::arguments().at(1));
    if (!socket.waitForConnected())
        return 1;
    puts("connected");
    socket.write(QCoreApplication::arguments().at(2).toUtf8() + '\n');
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    fputs(answer.constData(), stdout);
    return 0;
}
