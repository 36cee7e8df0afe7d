// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "idtokenverifier_p.h"

#include <QtCore/QJsonObject>

namespace Logto {

// What the claims of an ID token must be like, whoever signed it. Gives the first rule that they
// break, in English, or an empty text.
QString brokenIdTokenRule(const QJsonObject &claims, SignatureAlgorithm algorithm,
                          const IdTokenExpectations &expected);

} // namespace Logto
