// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "http/parameters_p.h"

namespace Logto {

QByteArray formEncoded(const Parameters &parameters)
{
    QByteArray result;
    for (const auto &[name, value] : parameters) {
        if (!result.isEmpty())
            result += '&';
        result += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return result;
}

QUrl withQuery(const QUrl &endpoint, const Parameters &parameters)
{
    // RFC 6749, section 3.1: a query that the endpoint has already is kept.
    QUrl url = endpoint;
    QString query = url.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    query += QString::fromLatin1(formEncoded(parameters));
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

} // namespace Logto
