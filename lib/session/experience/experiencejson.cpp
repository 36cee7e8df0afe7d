// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "experience/experiencejson_p.h"

#include "weburl_p.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

constexpr qsizetype maximumLineLength = 200;
constexpr qsizetype maximumUrlLength = 2048; // as in Logto
constexpr qsizetype maximumPictureLength = qsizetype{64} * 1024;

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

// Base64 has nothing in it that would have to be encoded.
bool isPicture(const QString &text)
{
    static const QRegularExpression data(
        u"\\Adata:image/(?:svg\\+xml|png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}\\z"_s);
    return text.size() <= maximumPictureLength && text.startsWith("data:"_L1)
        && matches(data, text);
}

} // namespace

QString oneLine(const QJsonValue &value)
{
    return value.toString().left(maximumLineLength).simplified();
}

QString word(const QJsonValue &value)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9._-]{1,128}\\z"_s);
    const QString text = value.toString();
    return matches(allowed, text) ? text : QString();
}

QString hexColor(const QJsonValue &value)
{
    static const QRegularExpression hex(u"\\A#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\z"_s);
    const QString text = value.toString();
    return matches(hex, text) ? text.toLower() : QString();
}

QUrl linkUrl(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.size() > maximumUrlLength)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    return isSecureWebUrl(url) ? url : QUrl();
}

QUrl pictureUrl(const QJsonValue &value)
{
    const QString text = value.toString();
    return isPicture(text) ? QUrl(text, QUrl::StrictMode) : linkUrl(value);
}

} // namespace Logto
