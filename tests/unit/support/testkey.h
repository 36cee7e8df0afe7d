// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>

#include <openssl/types.h>

#include <memory>

namespace LogtoTest {

// A fresh key pair, made and used through OpenSSL's own interface, so that what signs in the tests
// shares no code with what verifies in the library.
class TestKey
{
public:
    static TestKey ec(const char *curve);
    static TestKey rsa(int bits = 2048);
    static TestKey forAlgorithm(const QString &algorithm);

    QJsonObject publicJwk() const;
    QJsonObject privateJwk() const;

    // As in a JWS; HS256 takes the public key in PEM as its secret, as in the well-known attack.
    QByteArray sign(const QString &algorithm, const QByteArray &message) const;
    QByteArray signDer(const QString &algorithm, const QByteArray &message) const;
    QByteArray signPss(const QByteArray &message, const QByteArray &digest,
                       const QByteArray &maskDigest, int saltLength) const;

    QString curve() const;
    int fieldSize() const;
    QByteArray groupOrder() const;

private:
    explicit TestKey(EVP_PKEY *key);

    QByteArray number(const char *name, int size = 0) const;
    QByteArray publicKeyPem() const;

    std::shared_ptr<EVP_PKEY> m_key;
};

QByteArray toJson(const QJsonObject &object);
QByteArray keySetJson(const QList<QJsonObject> &keys);
QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value);
QJsonObject without(QJsonObject object, const QString &member);

// A JWS over header and payload as they are, signed with the algorithm given, whatever the header
// says.
QByteArray makeJws(const QByteArray &header, const QByteArray &payload, const QString &algorithm,
                   const TestKey &key);
QByteArray makeJws(const QJsonObject &header, const QJsonObject &payload, const TestKey &key);

} // namespace LogtoTest
