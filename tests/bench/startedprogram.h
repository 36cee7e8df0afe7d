// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <sys/types.h>

// A program of tests/bench/programs. It does its work, prints a line and then idles until its
// standard input ends, which is when this object does.
class StartedProgram
{
public:
    // Returns when the line is there.
    explicit StartedProgram(const QStringList &command);
    ~StartedProgram();

    StartedProgram(const StartedProgram &) = delete;
    StartedProgram &operator=(const StartedProgram &) = delete;

    QByteArray line() const { return m_line; }
    // From before the process was started until the line was read.
    double milliseconds() const { return m_milliseconds; }
    QString procPath(const QString &file) const;

private:
    void readLine(int output);

    pid_t m_pid = 0;
    int m_input = -1;
    QByteArray m_line;
    double m_milliseconds = 0;
};

// A process with nothing but a QCoreApplication.
QStringList plainProgram();
// One that also reads an item of the keychain, by QtKeychain alone.
QStringList keychainProgram(const QString &key);
// One with a client that restores its session from the keychain.
QStringList clientProgram(const QUrl &endpoint, const QString &appId);
