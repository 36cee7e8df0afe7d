// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtopasswordpolicy.h"

/*!
    \class LogtoPasswordPolicy
    \inmodule Logto
    \brief What a new password has to be like, for the form that asks for one.

    Lengths are in characters; \c minimumCharacterTypes is how many kinds of upper-case letters,
    lower-case letters, digits and symbols there must be. Rejected are passwords that have leaked
    elsewhere, repetitions and sequences (\c rejectsPatterns), what the account says of the user,
    and \c rejectedWords. What the tenant has not set is as Logto has it by default.

    It is there to tell users beforehand; whether a password is good is decided by the tenant alone.
    \sa LogtoAccount::setPassword()

    A plain value; can be used from any thread.
*/
