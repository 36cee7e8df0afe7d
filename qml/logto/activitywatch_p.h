// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointF>

#include <optional>

namespace Logto {

// Tells of everything that a person does with the application, in whichever window or view.
class ActivityWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setActive(bool active);

    // Whether a key, a button or a finger is down.
    bool isHeld() const { return m_held; }
    void forgetHeld() { m_held = false; }

    bool eventFilter(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    // Before the event is delivered.
    void seen();

private:
    bool isActivity(const QObject &receiver, QEvent &event);
    bool isKeyActivity(QEvent &event);
    bool isPointerActivity(QEvent &event);
    bool hasMoved(QPointF position);

    bool m_active = false;
    bool m_held = false;
    std::optional<QPointF> m_position;
};

} // namespace Logto
