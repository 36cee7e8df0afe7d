// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <LogtoDeviceSignIn>

#include <QTextStream>

// Shows the code of a LogtoDeviceSignIn on a terminal, and how long it is good for.
class TerminalSignIn : public QObject
{
    Q_OBJECT

public:
    explicit TerminalSignIn(LogtoClient *client);

    void start();
    void cancel();

Q_SIGNALS:
    void succeeded();
    void cancelled();
    void failed(const LogtoError &error);

private:
    QUrl addressForPhone() const;
    void showCode();
    void showRemainingTime();
    void showTrouble();
    void endLine();
    void follow();

    LogtoDeviceSignIn m_device;
    QTextStream m_out;
    const bool m_isTerminal;
    bool m_isInLine = false; // which is written anew each second
};
