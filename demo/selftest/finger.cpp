// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "finger.h"

#include <QtTest/QTest>
#include <QtTest/qtesttouch.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QPointingDevice *touchScreen()
{
    static QPointingDevice *const device = QTest::createTouchDevice();
    return device;
}

// How far the middle of the item is from where it can be touched.
QPointF distance(const QQuickItem &flickable, const QQuickItem &item)
{
    const QPointF middle = flickable.mapFromItem(&item, item.boundingRect().center());
    const auto beyond = [](qreal value, qreal length) {
        constexpr qreal margin = 12;
        return value - std::clamp(value, margin, std::max(margin, length - margin));
    };
    return {beyond(middle.x(), flickable.width()), beyond(middle.y(), flickable.height())};
}

// A finger that hardly moves scrolls nothing.
qreal wayFor(qreal distance, qreal most)
{
    constexpr qreal least = 30;
    if (distance == 0)
        return 0;
    return std::copysign(std::clamp(std::abs(distance) + least / 2, least, std::max(least, most)),
                         distance);
}

} // namespace

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
    QTest::touchEvent(m_screen.window(), touchScreen()).press(0, position.toPoint());
    QTest::touchEvent(m_screen.window(), touchScreen()).release(0, position.toPoint());
}

void Finger::use(const QString &name) const
{
    m_screen.waitFor("an enabled "_L1 + name, [&] {
        const QQuickItem *item = m_screen.find(name);
        return item && item->isEnabled();
    });
    reveal(*m_screen.waitForItem(name));
    tap(name);
}

void Finger::reveal(const QQuickItem &item) const
{
    for (const QQuickItem *parent = item.parentItem(); parent; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable"))
            scroll(*parent, item);
    }
}

void Finger::scroll(const QQuickItem &flickable, const QQuickItem &item) const
{
    constexpr int mostDrags = 60;
    for (int i = 0; i < mostDrags; ++i) {
        const QPointF left = distance(flickable, item);
        if (left.isNull())
            return;
        // From the edge, where nothing else takes the finger, and not out of the window.
        const QSizeF size = flickable.size();
        const QPointF way(wayFor(left.x(), size.width() / 2), wayFor(left.y(), size.height() / 2));
        const bool isSideways = way.y() == 0;
        const QPointF start(isSideways ? size.width() / 2 + way.x() / 2 : 3,
                            isSideways ? 6 : size.height() / 2 + way.y() / 2);
        drag(flickable.mapToScene(start), -way);
        m_screen.waitFor(u"the end of the scrolling"_s,
                         [&] { return !flickable.property("moving").toBool(); });
        m_screen.waitForFrame();
    }
    throw Failure{item.objectName() + " is not reached by the finger"_L1};
}

void Finger::drag(QPointF from, QPointF by) const
{
    constexpr int moves = 8;
    QTest::touchEvent(m_screen.window(), touchScreen()).press(0, from.toPoint());
    for (int i = 1; i <= moves; ++i) {
        m_screen.waitForFrame();
        QTest::touchEvent(m_screen.window(), touchScreen())
            .move(0, (from + by * i / moves).toPoint());
    }
    QTest::touchEvent(m_screen.window(), touchScreen()).release(0, (from + by).toPoint());
}
