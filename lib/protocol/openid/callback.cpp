// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/callback_p.h"

#include "errors_p.h"
#include "jose/constanttime_p.h"

#include <QtCore/QMap>

#include <optional>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

using Fields = QMap<QString, QString>;

QString formDecoded(QStringView encoded)
{
    QByteArray bytes = encoded.toUtf8();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

// RFC 6749, section 3.1: no parameter more than once. Two readers must not see different ones.
std::optional<Fields> readQuery(const QUrl &url)
{
    Fields fields;
    const QString query = url.query(QUrl::FullyEncoded);
    const auto pairs = QStringView(query).split(u'&', Qt::SkipEmptyParts);
    for (QStringView pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString name = formDecoded(equals < 0 ? pair : pair.first(equals));
        if (fields.contains(name))
            return std::nullopt;
        fields.insert(name, equals < 0 ? QString() : formDecoded(pair.sliced(equals + 1)));
    }
    return fields;
}

LogtoResult<Fields> readCallback(const QUrl &callback, const QUrl &redirectUri,
                                 const QString &state)
{
    if (!matchesRedirectUri(callback, redirectUri))
        return Errors::invalidCallback(u"the address is not the redirect URI of this sign-in"_s);
    const auto fields = readQuery(callback);
    if (!fields)
        return Errors::invalidCallback(u"a parameter occurs more than once"_s);
    if (!fields->contains("state"_L1))
        return Errors::invalidCallback(u"state is missing"_s);
    if (!equalInConstantTime(fields->value("state"_L1).toUtf8(), state.toUtf8()))
        return Errors::invalidCallback(u"state is not that of this sign-in"_s);
    return *fields;
}

bool isWebUrl(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

// Browsers leave out the port of the scheme, and write the path of a bare host as a slash
// (RFC 3986, section 6.2.3).
int effectivePort(const QUrl &url)
{
    if (!isWebUrl(url))
        return url.port();
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

QString effectivePath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() && isWebUrl(url) ? u"/"_s : path;
}

LogtoResult<void> checkIssuer(const Fields &fields, const ProviderMetadata &metadata)
{
    if (!fields.contains("iss"_L1)) {
        if (metadata.sendsIssuerInCallback)
            return Errors::invalidCallback(u"iss is missing although the provider sends it"_s);
        return {};
    }
    if (fields.value("iss"_L1) != metadata.issuer)
        return Errors::invalidCallback(u"iss names another issuer"_s);
    return {};
}

} // namespace

bool matchesRedirectUri(const QUrl &url, const QUrl &redirectUri)
{
    return !redirectUri.isEmpty() && url.userInfo().isEmpty()
        && url.scheme() == redirectUri.scheme()
        && url.host(QUrl::FullyEncoded) == redirectUri.host(QUrl::FullyEncoded)
        && effectivePort(url) == effectivePort(redirectUri)
        && effectivePath(url) == effectivePath(redirectUri);
}

bool carriesState(const QUrl &callback, const QString &state)
{
    const auto fields = readQuery(callback);
    return fields && !state.isEmpty()
        && equalInConstantTime(fields->value("state"_L1).toUtf8(), state.toUtf8());
}

LogtoResult<QString> codeFromCallback(const QUrl &callback, const PendingSignIn &pending,
                                      const ProviderMetadata &metadata)
{
    const auto fields = readCallback(callback, pending.redirectUri, pending.state);
    if (!fields)
        return fields.error();
    if (const auto checked = checkIssuer(*fields, metadata); !checked)
        return checked.error();

    const bool hasCode = fields->contains("code"_L1);
    if (fields->contains("error"_L1)) {
        if (hasCode)
            return Errors::invalidCallback(u"both code and error are present"_s);
        return Errors::authorizationError(fields->value("error"_L1),
                                          fields->value("error_description"_L1));
    }
    if (!hasCode || fields->value("code"_L1).isEmpty())
        return Errors::invalidCallback(u"code is missing"_s);
    return fields->value("code"_L1);
}

LogtoResult<void> checkPostLogoutCallback(const QUrl &callback, const QUrl &redirectUri,
                                          const QString &state)
{
    const auto fields = readCallback(callback, redirectUri, state);
    return fields ? LogtoResult<void>() : fields.error();
}

} // namespace Logto
