// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoscope.h"

/*!
    \namespace LogtoScope
    \inmodule Logto
    \brief The scopes that Logto knows, for LogtoConfig::setScopes().

    \c openid, \c offline_access and \c profile are always asked for, unless
    LogtoConfig::setIncludeReservedScopes() says otherwise.
*/

/*!
    \namespace LogtoReservedResource
    \inmodule Logto
    \brief The resource indicators that Logto reserves for itself.
*/
