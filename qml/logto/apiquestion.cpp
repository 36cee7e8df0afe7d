// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "apiquestion_p.h"

#include "errors_p.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonValue>
#include <QtCore/QRegularExpression>
#include <QtQml/QJSValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// An object of JavaScript comes wrapped if it was assigned to a property.
QVariant unwrapped(const QVariant &value)
{
    const bool isWrapped = value.metaType() == QMetaType::fromType<QJSValue>();
    return isWrapped ? value.value<QJSValue>().toVariant() : value;
}

bool isNothing(const QVariant &value)
{
    return !value.isValid() || value.metaType().id() == QMetaType::Nullptr;
}

QByteArray json(const QVariant &value)
{
    // Only objects and arrays are documents of their own.
    const QByteArray array =
        QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray contentTypeOf(const QVariant &body)
{
    switch (body.metaType().id()) {
    case QMetaType::QByteArray:
        return "application/octet-stream"_ba;
    case QMetaType::QString:
        return "text/plain;charset=UTF-8"_ba;
    default:
        return "application/json"_ba;
    }
}

// RFC 9110, section 5.6.2.
bool isToken(const QString &text)
{
    static const QRegularExpression token(u"\\A[-!#$%&'*+.^_`|~0-9A-Za-z]+\\z"_s);
    return token.match(text).hasMatch();
}

// Another line would be another header, or the body (RFC 9110, section 5.5).
bool isOneLine(const QString &text)
{
    return std::ranges::none_of(
        text, [](QChar each) { return each == u'\r' || each == u'\n' || each == u'\0'; });
}

} // namespace

LogtoError ApiQuestion::problem() const
{
    if (!method.isEmpty() && !isToken(method))
        return Errors::invalidApiCall(u"the method is not a word"_s);
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (!isToken(header.key()))
            return Errors::invalidApiCall(u"the name of a header is not a word"_s);
        if (!isOneLine(header.value().toString()))
            return Errors::invalidApiCall(
                "the header %1 has more than one line"_L1.arg(header.key()));
    }
    return {};
}

QByteArray ApiQuestion::verb() const
{
    return method.isEmpty() ? "GET"_ba : method.toUpper().toLatin1();
}

bool ApiQuestion::hasBody() const
{
    return !isNothing(unwrapped(body));
}

QByteArray ApiQuestion::bodyData() const
{
    const QVariant value = unwrapped(body);
    switch (value.metaType().id()) {
    case QMetaType::QByteArray:
        return value.toByteArray();
    case QMetaType::QString:
        return value.toString().toUtf8();
    default:
        return json(value);
    }
}

QNetworkRequest ApiQuestion::request() const
{
    QNetworkRequest request(url);
    if (!source.isEmpty())
        request.setRawHeader("Content-Type", "application/octet-stream"_ba);
    else if (hasBody())
        request.setRawHeader("Content-Type", contentTypeOf(unwrapped(body)));
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.setRawHeader(header.key().toLatin1(), header.value().toString().toUtf8());
    return request;
}

LogtoResult<ApiQuestion> apiQuestion(const QUrl &url, const QVariantMap &options)
{
    ApiQuestion question;
    question.url = url;
    bool isUsable = true;
    for (auto option = options.begin(); option != options.end(); ++option) {
        const QString &name = option.key();
        const QVariant &value = option.value();
        if (name == "method"_L1)
            question.method = value.toString();
        else if (name == "headers"_L1)
            question.headers = unwrapped(value).toMap();
        else if (name == "body"_L1)
            question.body = value;
        else if (name == "source"_L1)
            question.source = value.toUrl();
        else if (name == "target"_L1)
            question.target = value.toUrl();
        else if (name == "timeout"_L1)
            question.timeout = value.toInt(&isUsable);
        else
            return Errors::invalidApiCall("fetch() knows no option %1"_L1.arg(name));
        if (!isUsable)
            return Errors::invalidApiCall("%1 is not a number"_L1.arg(name));
    }
    return question;
}

} // namespace Logto
