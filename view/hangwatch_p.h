// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoview_export.h"

#include <QtCore/QTimer>

namespace Logto {

// Asks the page for a sign of life now and then, and tells when there was none for too long.
class LOGTO_VIEW_EXPORT HangWatch : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    // Milliseconds.
    Q_PROPERTY(int interval READ interval WRITE setInterval NOTIFY intervalChanged FINAL)
    Q_PROPERTY(int patience READ patience WRITE setPatience NOTIFY patienceChanged FINAL)

public:
    explicit HangWatch(QObject *parent = nullptr);

    bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);
    int interval() const { return m_timer.interval(); }
    void setInterval(int interval);
    int patience() const { return m_patience; }
    void setPatience(int patience);

    // Another document: what the one before was asked is never answered.
    Q_INVOKABLE void restart();
    Q_INVOKABLE void answer(int question);

Q_SIGNALS:
    void activeChanged();
    void intervalChanged();
    void patienceChanged();
    // To be answered with the same number.
    void asked(int question);
    void hung();

private:
    void ask();

    QTimer m_timer;
    int m_patience;
    int m_silence = 0;
    int m_question = 0;
};

} // namespace Logto
