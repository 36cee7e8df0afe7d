// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "printable_p.h"

namespace Logto {

namespace {

constexpr qsizetype MaximumLength = 120;

} // namespace

QString printable(const QString &text)
{
    QString result = text.left(MaximumLength);
    for (QChar &character : result) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    if (text.size() > MaximumLength)
        result.append(u'…');
    return result;
}

} // namespace Logto
