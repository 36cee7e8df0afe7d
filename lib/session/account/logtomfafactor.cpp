// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtomfafactor.h"

#include "account/accountjson_p.h"

using namespace Qt::StringLiterals;
using namespace Logto;

/*!
    \class LogtoMfaFactor
    \inmodule Logto
    \brief A second factor that the user has set up.

    A member that is absent, \c null or of the wrong type reads as an empty value; raw() tells
    them apart. An implicitly shared value; can be used from any thread.
*/

/*!
    What LogtoAccount::removeMfaFactor() takes.
*/
QString LogtoMfaFactor::id() const
{
    return text(m_json, "id"_L1);
}

/*!
    \c Totp, \c WebAuthn, \c BackupCode, or what a later Logto adds.
*/
QString LogtoMfaFactor::type() const
{
    return text(m_json, "type"_L1);
}

/*!
    The name that the user gave a passkey.
*/
QString LogtoMfaFactor::name() const
{
    return text(m_json, "name"_L1);
}

/*!
    The browser that a passkey was made with.
*/
QString LogtoMfaFactor::agent() const
{
    return text(m_json, "agent"_L1);
}

/*!
    How many backup codes are unused; -1 for other factors.
*/
int LogtoMfaFactor::remainingCodes() const
{
    return m_json.value("remainCodes"_L1).toInt(-1);
}

/*!
    When it was set up, in UTC.
*/
QDateTime LogtoMfaFactor::createdAt() const
{
    return isoTime(m_json, "createdAt"_L1);
}

/*!
    When it was used last, in UTC; invalid if never.
*/
QDateTime LogtoMfaFactor::lastUsedAt() const
{
    return isoTime(m_json, "lastUsedAt"_L1);
}
