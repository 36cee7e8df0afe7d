// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "finger.h"

#include <QtTest/QTest>
#include <QtTest/qtesttouch.h>

using namespace Qt::StringLiterals;

Finger::Finger(const Screen &screen)
    : m_screen(screen)
{
}

void Finger::tap(const QString &name) const
{
    const QQuickItem *item = m_screen.waitForItem(name);
    tap(item->mapToScene(item->boundingRect().center()));
}

void Finger::tap(QPointF position) const
{
    if (!QRectF(QPointF(), m_screen.window()->size()).contains(position))
        throw Failure{u"what is to be touched is outside of the window"_s};
    static QPointingDevice *const device = QTest::createTouchDevice();
    QTest::touchEvent(m_screen.window(), device).press(0, position.toPoint());
    QTest::touchEvent(m_screen.window(), device).release(0, position.toPoint());
}
