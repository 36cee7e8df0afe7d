// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpclient_p.h"
#include "jose/jsonwebkeyset_p.h"
#include "openid/providermetadata_p.h"
#include "openid/sharedfetch_p.h"

namespace Logto {

// The provider as the client knows it: its metadata and its keys. Both are fetched when they are
// first wanted, by one request for all who wait, and asked for again with their ETag. A failed
// request leaves what was known before.
class LOGTO_CORE_EXPORT Provider : public QObject
{
    Q_OBJECT

public:
    // Known keys and metadata are good for so long before a sign-in or a refresh asks whether they
    // changed. They are in memory only: the first refresh after a start asks for both.
    static constexpr std::chrono::minutes freshness{10};
    // An unknown key ID makes the client look again at most so often.
    static constexpr std::chrono::minutes keyRefreshInterval{1};

    Provider(const QString &issuer, HttpClient &http, QObject *parent = nullptr);
    ~Provider() override;

    QFuture<LogtoResult<ProviderMetadata>> metadata();
    QFuture<LogtoResult<JsonWebKeySet>> keys();

    // Asks again, for a token whose key is not known; what is known already when that was done
    // a moment ago.
    QFuture<LogtoResult<JsonWebKeySet>> refreshedKeys();

    // The last known metadata, to be used once metadata() has succeeded.
    const ProviderMetadata &knownMetadata() const { return m_metadata.value(); }
    QString issuer() const { return m_issuer; }

private:
    LogtoResult<ProviderMetadata> readMetadata(const HttpOutcome &outcome) const;
    QFuture<LogtoResult<ProviderMetadata>> fetchMetadata();
    QFuture<LogtoResult<JsonWebKeySet>> fetchKeys();

    QString m_issuer;
    HttpClient &m_http;
    SharedFetch<ProviderMetadata> m_metadata;
    SharedFetch<JsonWebKeySet> m_keys;
    QElapsedTimer m_sinceKeyRefresh;
};

} // namespace Logto
