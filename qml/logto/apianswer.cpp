// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "apianswer_p.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonValue>
#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;

namespace Logto {

void ApiAnswer::readHead(const QNetworkReply &reply)
{
    status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto &pairs = reply.rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        headers.insert(QString::fromLatin1(name).toLower(), QString::fromUtf8(value));
}

bool ApiAnswer::isSuccess() const
{
    return status >= 200 && status < 300 && !error.isError();
}

bool ApiAnswer::isAnswer() const
{
    return status > 0
        && (!error.isError() || error.code() == LogtoError::Code::ApiRequestRefused
            || error.code() == LogtoError::Code::ServerUnavailable);
}

QVariant ApiAnswer::json() const
{
    // Only objects and arrays are documents of their own for Qt.
    const QJsonDocument document = QJsonDocument::fromJson('[' + data + ']');
    const QJsonArray values = document.array();
    return values.size() == 1 ? values.at(0).toVariant() : QVariant();
}

QVariant ApiAnswer::toVariant() const
{
    return QVariantMap{{u"ok"_s, isSuccess()},
                       {u"status"_s, status},
                       {u"text"_s, text()},
                       {u"json"_s, json()},
                       {u"headers"_s, headers}};
}

} // namespace Logto
