// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "activitywatch_p.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QSinglePointEvent>

#include <utility>

namespace Logto {

void ActivityWatch::setActive(bool active)
{
    QCoreApplication *application = QCoreApplication::instance();
    if (active == m_active || !application)
        return;
    m_active = active;
    m_held = false;
    if (active)
        application->installEventFilter(this);
    else
        application->removeEventFilter(this);
}

bool ActivityWatch::eventFilter(QObject *receiver, QEvent *event)
{
    if (isActivity(*receiver, *event))
        Q_EMIT seen();
    return false;
}

// What windows and views make of an event comes by here, too; it is enough to see the event itself.
bool ActivityWatch::isActivity(const QObject &receiver, QEvent &event)
{
    switch (event.type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
        return isKeyActivity(event);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::NativeGesture:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
        return receiver.isWindowType() && isPointerActivity(event);
    default:
        return false;
    }
}

bool ActivityWatch::isKeyActivity(QEvent &event)
{
    if (event.type() == QEvent::InputMethod) {
        const auto &input = static_cast<const QInputMethodEvent &>(event);
        return !input.commitString().isEmpty() || !input.preeditString().isEmpty();
    }
    // Something that lies on the keyboard is nobody.
    if (static_cast<const QKeyEvent &>(event).isAutoRepeat())
        return false;
    m_held = event.type() != QEvent::KeyRelease;
    return true;
}

bool ActivityWatch::isPointerActivity(QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseMove:
    case QEvent::TabletMove:
        return hasMoved(static_cast<const QSinglePointEvent &>(event).globalPosition());
    case QEvent::MouseButtonRelease:
        m_held = static_cast<const QSinglePointEvent &>(event).buttons() != Qt::NoButton;
        return true;
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::TabletRelease:
        m_held = false;
        return true;
    case QEvent::Wheel:
    case QEvent::NativeGesture:
        return true;
    default:
        m_held = true;
        return true;
    }
}

// Windows that come and go under a pointer at rest make events of moves, too.
bool ActivityWatch::hasMoved(QPointF position)
{
    const auto before = std::exchange(m_position, position);
    return before && *before != position;
}

} // namespace Logto
