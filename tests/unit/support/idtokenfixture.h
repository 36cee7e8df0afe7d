// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openid/idtokenverifier_p.h"
#include "testkey.h"

#include <QtCore/QCryptographicHash>

// An ID token with everything right, of which each test changes one thing.
namespace LogtoTest::IdToken {

inline constexpr qint64 Now = 1'800'000'000;

const TestKey &key();
Logto::JsonWebKeySet keySet(const TestKey &key);
Logto::IdTokenExpectations expectations();
QJsonObject goodClaims();

// Signed with ES384, whatever the header says.
QByteArray makeToken(const QByteArray &payload, const QByteArray &header = {});
Logto::IdTokenVerification verify(const QJsonObject &claims,
                                  const Logto::IdTokenExpectations &expected = expectations());

// The value of at_hash for an access token.
QString leftHalfOfHash(const QString &token, QCryptographicHash::Algorithm algorithm);

} // namespace LogtoTest::IdToken
