// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

// Ctrl+C, and the end of a systemd unit, as a signal of Qt. A signal handler itself may do next to
// nothing, so it writes into a pipe that the event loop reads.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopped();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};
