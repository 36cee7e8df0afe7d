// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QSocketNotifier>

#include <cstdio>

// Ends the event loop when standard input ends.
class UntilInputEnds
{
public:
    UntilInputEnds()
    {
        QObject::connect(&m_input, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    }

private:
    QSocketNotifier m_input{0, QSocketNotifier::Read};
};

inline void printLine(const QByteArray &line)
{
    puts(line.constData());
    fflush(stdout);
}
