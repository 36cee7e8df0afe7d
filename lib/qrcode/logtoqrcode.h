// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoqrcode_export.h"

#include <QtCore/QBitArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

class LOGTO_QRCODE_EXPORT LogtoQrCode
{
public:
    // ISO/IEC 18004, section 9.1: what must stay light around it.
    static constexpr int quietZone = 4;

    LogtoQrCode() = default;
    static LogtoQrCode fromText(const QString &text);

    bool isNull() const { return m_size == 0; }
    int size() const { return m_size; }
    bool isDark(int column, int row) const;

    enum class Terminal {
        Colored,
        Plain,
    };
    QStringList toTerminalLines(Terminal terminal = Terminal::Colored) const;

    friend bool operator==(const LogtoQrCode &, const LogtoQrCode &) = default;

private:
    int m_size = 0;
    QBitArray m_modules;
};
