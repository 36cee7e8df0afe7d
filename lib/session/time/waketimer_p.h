// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QObject>

#include <chrono>
#include <memory>

namespace Logto {

// Fires once after a time in which the machine may sleep: if that is over when it wakes up, at
// once. QTimer would go on where it was.
class LOGTO_CORE_EXPORT WakeTimer : public QObject
{
    Q_OBJECT

public:
    explicit WakeTimer(QObject *parent = nullptr);
    ~WakeTimer() override;

    void start(std::chrono::milliseconds delay);
    void stop();

Q_SIGNALS:
    void fired();

private:
    class Backend;
    std::unique_ptr<Backend> m_backend;
};

} // namespace Logto
