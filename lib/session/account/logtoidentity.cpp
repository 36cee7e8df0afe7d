// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoidentity.h"

#include "account/accountjson_p.h"

using namespace Qt::StringLiterals;
using namespace Logto;

/*!
    \class LogtoIdentity
    \inmodule Logto
    \brief A social account that the user can sign in with.

    A member that is absent, \c null or of the wrong type reads as an empty value; raw() tells
    them apart. An implicitly shared value; can be used from any thread.
*/

/*!
    The name of the provider, such as \c google: what LogtoAccount::unlinkIdentity() takes.
*/
QString LogtoIdentity::target() const
{
    return text(m_json, "target"_L1);
}

/*!
    The ID of the user there.
*/
QString LogtoIdentity::userId() const
{
    return text(m_json, "userId"_L1);
}

/*!
    The name of the user there.
*/
QString LogtoIdentity::name() const
{
    return m_json.value("details"_L1).toObject().value("name"_L1).toString();
}

/*!
    The e-mail address of the user there.
*/
QString LogtoIdentity::email() const
{
    return m_json.value("details"_L1).toObject().value("email"_L1).toString();
}

/*!
    The address of the picture there.
*/
QUrl LogtoIdentity::avatar() const
{
    return webUrl(m_json.value("details"_L1).toObject(), "avatar"_L1);
}
