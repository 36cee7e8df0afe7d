// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "originlabel_p.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QStylePainter>

namespace Logto {

OriginLabel::OriginLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize OriginLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void OriginLabel::paintEvent(QPaintEvent *)
{
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideLeft, contentsRect().width());
    QStylePainter painter(this);
    painter.drawItemText(contentsRect(), int(alignment), palette(), isEnabled(), shown,
                         foregroundRole());
}

} // namespace Logto
