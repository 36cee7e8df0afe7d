// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "terminalsignin.h"

#include <LogtoQrCode>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Status = LogtoDeviceSignIn::Status;

TerminalSignIn::TerminalSignIn(LogtoClient *client)
    : m_device(client)
    , m_out(stdout)
    , m_isTerminal(::isatty(STDOUT_FILENO) != 0)
{
    connect(&m_device, &LogtoDeviceSignIn::codeChanged, this, &TerminalSignIn::showCode);
    // When the status is known as well, which tells whether this is the end.
    connect(&m_device, &LogtoDeviceSignIn::errorChanged, this, &TerminalSignIn::showTrouble,
            Qt::QueuedConnection);
    connect(&m_device, &LogtoDeviceSignIn::statusChanged, this, &TerminalSignIn::follow);
    // In a log, a line each second would be too much.
    if (m_isTerminal) {
        connect(&m_device, &LogtoDeviceSignIn::remainingSecondsChanged, this,
                &TerminalSignIn::showRemainingTime);
    }
}

void TerminalSignIn::start()
{
    m_device.start();
}

void TerminalSignIn::cancel()
{
    m_device.cancel();
    endLine();
    Q_EMIT cancelled();
}

// With the code in it, if the provider gives one (RFC 8628, section 3.3.1).
QUrl TerminalSignIn::addressForPhone() const
{
    const QUrl complete = m_device.verificationUriComplete();
    return complete.isEmpty() ? m_device.verificationUri() : complete;
}

// Also when a code has expired and there is a new one.
void TerminalSignIn::showCode()
{
    endLine();
    if (m_device.userCode().isEmpty())
        return;
    // A picture with colours looks the same on a light and on a dark terminal.
    const auto code = LogtoQrCode::fromText(addressForPhone().toString());
    const QStringList picture = code.toTerminalLines(m_isTerminal ? LogtoQrCode::Terminal::Colored
                                                                  : LogtoQrCode::Terminal::Plain);
    for (const QString &line : picture)
        m_out << line << '\n';
    // Always beside the picture: whoever scans it has to compare the code.
    m_out << "To sign in, open  " << m_device.verificationUri().toString() << '\n'
          << "and enter         " << m_device.userCode() << '\n';
    showRemainingTime();
}

void TerminalSignIn::showRemainingTime()
{
    const int seconds = m_device.remainingSeconds();
    if (m_device.status() != Status::Waiting && m_device.userCode().isEmpty())
        return;
    if (m_isInLine)
        m_out << "\r\x1b[K";
    m_out << "Good for          "
          << u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    m_isInLine = true;
    if (!m_isTerminal)
        endLine();
    m_out.flush();
}

// While it goes on by itself; what ends it comes with the status.
void TerminalSignIn::showTrouble()
{
    if (!m_device.isBusy() || !m_device.error().isError())
        return;
    endLine();
    m_out << m_device.error().message() << " Trying again.\n";
    m_out.flush();
}

void TerminalSignIn::endLine()
{
    if (m_isInLine)
        m_out << '\n';
    m_isInLine = false;
    m_out.flush();
}

void TerminalSignIn::follow()
{
    if (m_device.status() == Status::Succeeded)
        Q_EMIT succeeded();
    else if (m_device.status() == Status::Failed)
        Q_EMIT failed(m_device.error());
}
