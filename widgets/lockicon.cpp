// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "lockicon_p.h"

#include <QtGui/QPainter>

namespace Logto {

namespace {

constexpr QSize IconSize(12, 14);
constexpr QRectF Shackle(2.75, 0.75, 6.5, 8.5);
constexpr QRectF Body(0, 6, 12, 8);
constexpr qreal Line = 1.5;

} // namespace

LockIcon::LockIcon(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(IconSize);
}

void LockIcon::paintEvent(QPaintEvent *)
{
    const QColor color = palette().color(foregroundRole());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, Line));
    painter.drawRoundedRect(Shackle, Shackle.width() / 2, Shackle.width() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(Body, Line, Line);
}

} // namespace Logto
