// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QObject>

#include <memory>

namespace Logto {

// Tells the processes that share a session when the turn of one of them is over, also if that is
// because it was killed: the system closes its files then, and says so to those who watch. Nothing
// wakes up before. On Linux only; elsewhere nobody is told.
class LOGTO_CORE_EXPORT TurnWitness : public QObject
{
    Q_OBJECT

public:
    // \a path as of sharedFilePath().
    explicit TurnWitness(const QString &path, QObject *parent = nullptr);
    ~TurnWitness() override;

    // Of this process.
    void begin();
    void end();

Q_SIGNALS:
    // The turn of any process, this one included.
    void ended();

private:
    class Backend;
    std::unique_ptr<Backend> m_backend;
};

// Whether the process has ended, or is about to: its parent need not have noticed yet.
LOGTO_CORE_EXPORT bool isProcessGone(qint64 processId);

} // namespace Logto
