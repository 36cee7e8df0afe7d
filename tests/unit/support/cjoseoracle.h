// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>

// The JOSE library cjose as a second opinion.
namespace LogtoTest::Cjose {

QByteArray sign(const QJsonObject &privateJwk, const QString &algorithm, const QByteArray &payload);
bool verify(const QJsonObject &publicJwk, const QByteArray &token);

} // namespace LogtoTest::Cjose
