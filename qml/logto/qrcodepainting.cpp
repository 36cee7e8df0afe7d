// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "qrcodepainting.h"

#include "logtoqrcodeimage.h"

#include <QtGui/QPainter>

namespace {

// In pixels that do not depend on the screen; enough for the camera of a telephone.
constexpr int NaturalModuleSize = 6;

} // namespace

QrCodePainting::QrCodePainting(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
    setSmooth(false);
}

void QrCodePainting::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_code = LogtoQrCode::fromText(text);
    const int side = NaturalModuleSize * moduleCount();
    setImplicitSize(side, side);
    update();
    Q_EMIT textChanged();
}

int QrCodePainting::moduleCount() const
{
    return m_code.isNull() ? 0 : m_code.size() + 2 * LogtoQrCode::quietZone;
}

// Always dark on light, as some readers know no other; and each module a whole number of the
// screen's pixels wide, so that its edges are sharp.
void QrCodePainting::paint(QPainter *painter)
{
    if (m_code.isNull())
        return;
    const qreal scale = painter->worldTransform().m11();
    const QSizeF pixels = size() * scale;
    const int moduleSize = int(std::min(pixels.width(), pixels.height())) / moduleCount();
    painter->fillRect(QRectF({0, 0}, size()), Qt::white);
    if (moduleSize < 1)
        return;
    const QImage image = LogtoQrCodeImage::fromCode(m_code, moduleSize);
    painter->scale(1 / scale, 1 / scale);
    painter->drawImage(int(pixels.width() - image.width()) / 2,
                       int(pixels.height() - image.height()) / 2, image);
}
