// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtouserinfo.h"

using namespace Qt::StringLiterals;

/*!
    \class LogtoUserInfo
    \inmodule Logto
    \brief The answer of the userinfo endpoint (OpenID Connect Core 1.0, section 5.3).

    It has what the ID token leaves out, such as customData(), identities() and ssoIdentities().
*/

QJsonObject LogtoUserInfo::customData() const
{
    return raw().value("custom_data"_L1).toObject();
}

/*!
    The social accounts that are linked, by the name of their provider; needs the scope
    \c identities, as ssoIdentities() does.
*/
QJsonObject LogtoUserInfo::identities() const
{
    return raw().value("identities"_L1).toObject();
}

/*!
    The accounts of enterprise single sign-on that are linked: the claim \c sso_identities.
*/
QJsonArray LogtoUserInfo::ssoIdentities() const
{
    return raw().value("sso_identities"_L1).toArray();
}
