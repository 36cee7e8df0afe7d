// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoverification.h"

/*!
    \class LogtoVerification
    \inmodule Logto
    \brief A proof, begun or done: of who the user is, or that an address or a social account is
    theirs.

    LogtoAccount makes these and takes them back; an application passes them on and shows at most
    \c identifier and \c expiresAt. \c id and \c state are secrets for the ten minutes that the
    proof is good for: they do not belong into a log or a file.

    A plain value; can be used from any thread.
*/

/*!
    \enum LogtoVerification::Purpose

    \value ProveIdentity It is to show who the user is, before a change.
    \value NewIdentifier It is to show that a new address is the user's.
*/
