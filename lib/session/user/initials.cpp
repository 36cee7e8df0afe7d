// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "user/initials_p.h"

#include <QtCore/QStringList>
#include <QtCore/QTextBoundaryFinder>

namespace Logto {

namespace {

// What a reader takes for one character may be several code points.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

QStringList wordsOf(const QString &name)
{
    QStringList words;
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.at(0).isLetterOrNumber() || part.at(0).isHighSurrogate())
            words.append(part);
    }
    return words;
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = wordsOf(name);
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.constFirst());
    return words.size() > 1 ? first + firstLetter(words.constLast()) : first;
}

} // namespace Logto
