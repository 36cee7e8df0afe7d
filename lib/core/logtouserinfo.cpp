// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtouserinfo.h"

using namespace Qt::StringLiterals;

/*!
    \class LogtoUserInfo
    \inmodule Logto
    \brief The answer of the userinfo endpoint (OpenID Connect Core 1.0, section 5.3).

    It has what the ID token leaves out, such as customData() and identities().
*/

QJsonObject LogtoUserInfo::customData() const
{
    return raw().value("custom_data"_L1).toObject();
}

QJsonObject LogtoUserInfo::identities() const
{
    return raw().value("identities"_L1).toObject();
}
