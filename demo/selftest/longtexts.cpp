// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "longtexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double growth = 0.4;

bool isUsed = false;

QString longer(QString word, qsizetype additional)
{
    const QString tail = word.toLower();
    for (qsizetype i = 0; i < additional; ++i)
        word.append(tail[i % tail.size()]);
    return word;
}

// Places for values, options and addresses stay as they are.
QString lengthen(const QString &text)
{
    static const QRegularExpression parts(
        u"(?<fixed>%[nL]?\\d*|<[^>]*>|\\S*(?:://|--)\\S*)|(?<word>\\p{L}+)"_s);
    QString result;
    qsizetype taken = 0;
    qsizetype added = 0;
    for (const QRegularExpressionMatch &part : parts.globalMatch(text)) {
        if (!part.hasCaptured(u"word"_s))
            continue;
        const auto wanted = qsizetype(std::ceil(growth * double(part.capturedEnd())));
        result += text.sliced(taken, part.capturedStart() - taken);
        result += longer(part.captured(), wanted - added);
        taken = part.capturedEnd();
        added = wanted;
    }
    return result + text.sliced(taken);
}

} // namespace

void LongTexts::use()
{
    isUsed = true;
    QCoreApplication::installTranslator(new LongTexts(QCoreApplication::instance()));
}

QString LongTexts::shown(const QString &text)
{
    return isUsed ? lengthen(text) : text;
}

QString LongTexts::translate(const char *context, const char *sourceText,
                             const char * /*disambiguation*/, int /*n*/) const
{
    // Qt's own, such as the names of keys.
    if (context[0] == 'Q')
        return {};
    return lengthen(QString::fromUtf8(sourceText));
}
