// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "desktop/mimeappslist_p.h"

#include <QtCore/QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

constexpr QByteArrayView Group("[Default Applications]");

QByteArray keyOf(const QByteArray &line)
{
    return line.first(qMax(line.indexOf('='), 0)).trimmed();
}

} // namespace

QByteArray withDefaultHandler(const QByteArray &text, const QString &mimeType,
                              const QString &desktopFile)
{
    const QByteArray key = mimeType.toUtf8();
    const QByteArray entry = key + '=' + desktopFile.toUtf8();
    QByteArrayList result;
    bool isInGroup = false;
    bool isWritten = desktopFile.isEmpty();
    QByteArrayList lines = text.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    for (const QByteArray &line : std::as_const(lines)) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('['))
            isInGroup = trimmed == Group;
        const bool isOld = isInGroup && keyOf(trimmed) == key;
        if (!isOld)
            result.append(line);
        if (!isWritten && isInGroup && (isOld || trimmed == Group)) {
            result.append(entry);
            isWritten = true;
        }
    }
    if (!isWritten)
        result << Group.toByteArray() << entry;
    return result.isEmpty() ? QByteArray() : result.join('\n') + '\n';
}

QString execArgument(const QString &argument)
{
    QString percent = argument;
    percent.replace(u'%', "%%"_L1);
    const auto isPlain = [](QChar c) {
        return c > u' ' && !u"\"'\\><~|&;$*?#()`"_s.contains(c) && c != u'\x7f';
    };
    if (!percent.isEmpty() && std::ranges::all_of(percent, isPlain))
        return percent;
    QString quoted;
    for (const QChar c : std::as_const(percent)) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c;
    }
    // The value is a string itself, with escapes of its own.
    return u'"' + quoted.replace(u'\\', u"\\\\"_s) + u'"';
}

} // namespace Logto
