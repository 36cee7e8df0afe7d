// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoqrcode.h"

#include <QtGui/QImage>

#include <algorithm>

// For programs that link Qt Gui, which the library does not.
namespace LogtoQrCodeImage {

// The code with its quiet zone, each module \a moduleSize pixels wide. A null image for a null
// code.
inline QImage fromCode(const LogtoQrCode &code, int moduleSize = 8)
{
    if (code.isNull())
        return {};
    const int border = LogtoQrCode::quietZone;
    const int side = code.size() + 2 * border;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int row = 0; row < code.size(); ++row) {
        uchar *line = image.scanLine(row + border);
        for (int column = 0; column < code.size(); ++column) {
            if (code.isDark(column, row))
                line[column + border] = 0;
        }
    }
    const int width = side * std::max(moduleSize, 1);
    return image.scaled(width, width);
}

} // namespace LogtoQrCodeImage
