// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "cjoseoracle.h"

#include "testkey.h"

#include <cjose/cjose.h>

namespace LogtoTest::Cjose {

namespace {

using Key = std::unique_ptr<cjose_jwk_t, decltype(&cjose_jwk_release)>;
using Header = std::unique_ptr<cjose_header_t, decltype(&cjose_header_release)>;
using Jws = std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)>;

Key importKey(const QJsonObject &jwk)
{
    const QByteArray json = toJson(jwk);
    return Key(cjose_jwk_import(json.constData(), size_t(json.size()), nullptr), cjose_jwk_release);
}

} // namespace

QByteArray sign(const QJsonObject &privateJwk, const QString &algorithm, const QByteArray &payload)
{
    const Key key = importKey(privateJwk);
    const Header header(cjose_header_new(nullptr), cjose_header_release);
    cjose_header_set(header.get(), CJOSE_HDR_ALG, algorithm.toLatin1().constData(), nullptr);
    const Jws jws(cjose_jws_sign(key.get(), header.get(),
                                 reinterpret_cast<const uint8_t *>(payload.constData()),
                                 size_t(payload.size()), nullptr),
                  cjose_jws_release);
    const char *token = nullptr;
    const bool exported = jws && cjose_jws_export(jws.get(), &token, nullptr);
    return exported ? QByteArray(token) : QByteArray();
}

bool verify(const QJsonObject &publicJwk, const QByteArray &token)
{
    const Key key = importKey(publicJwk);
    const Jws jws(cjose_jws_import(token.constData(), size_t(token.size()), nullptr),
                  cjose_jws_release);
    return key && jws && cjose_jws_verify(jws.get(), key.get(), nullptr);
}

} // namespace LogtoTest::Cjose
