// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoqrcode.h"

#include <qrcodegen.hpp>

using namespace Qt::StringLiterals;

/*!
    \class LogtoQrCode
    \inmodule Logto
    \brief A QR code as the pattern that it is made of.

    For LogtoDeviceSignIn::verificationUriComplete() on a terminal, or, with LogtoQrCodeImage, in a
    widget; in QML there is the type LogtoQrCode. A value; needs Qt Core only.
*/

/*!
    The smallest code for \a text, with about 15 % of it to spare for reflections and dirt (error
    correction level M). Null if \a text is empty, or longer than the 2,331 bytes that a code can
    hold.
*/
LogtoQrCode LogtoQrCode::fromText(const QString &text)
{
    using qrcodegen::QrCode;

    LogtoQrCode result;
    if (text.isEmpty())
        return result;
    try {
        const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
        result.m_size = code.getSize();
        result.m_modules.resize(qsizetype(result.m_size) * result.m_size);
        for (int row = 0; row < result.m_size; ++row) {
            for (int column = 0; column < result.m_size; ++column)
                result.m_modules.setBit(row * result.m_size + column, code.getModule(column, row));
        }
    } catch (const qrcodegen::data_too_long &) {
        return {};
    }
    return result;
}

/*!
    \fn int LogtoQrCode::size() const
    How many modules wide and high it is, without the quietZone around it.
*/

/*!
    Whether the module is dark; those outside of the code are light.
*/
bool LogtoQrCode::isDark(int column, int row) const
{
    const bool isInside = column >= 0 && row >= 0 && column < m_size && row < m_size;
    return isInside && m_modules.testBit(row * m_size + column);
}

/*!
    \enum LogtoQrCode::Terminal

    \value Colored The terminal understands escape sequences for colours: black on white, whatever
           its own colours are.
    \value Plain It does not, and is taken to have light text on a dark background, as most have.
*/

/*!
    The code with its quiet zone for a terminal with a font of fixed width: two modules in each
    character, one above the other, by Unicode's half blocks. Empty if the code is null.
*/
QStringList LogtoQrCode::toTerminalLines(Terminal terminal) const
{
    // A block is drawn in the colour of the text, which is the dark one of the two if there are
    // colours, and the light one otherwise.
    const bool blockIsDark = terminal == Terminal::Colored;
    const QString begin = blockIsDark ? u"\x1b[30;107m"_s : QString();
    const QString end = blockIsDark ? u"\x1b[0m"_s : QString();
    const auto isBlock = [&](int column, int row) {
        return row < m_size + quietZone && isDark(column, row) == blockIsDark;
    };

    QStringList lines;
    if (isNull())
        return lines;
    for (int row = -quietZone; row < m_size + quietZone; row += 2) {
        QString line = begin;
        for (int column = -quietZone; column < m_size + quietZone; ++column) {
            const bool above = isBlock(column, row);
            const bool below = isBlock(column, row + 1);
            if (above && below)
                line += u'\u2588';
            else if (above)
                line += u'\u2580';
            else
                line += below ? u'\u2584' : u' ';
        }
        lines.append(line + end);
    }
    return lines;
}
