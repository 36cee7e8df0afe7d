// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtosigninmethod.h"

/*!
    \class LogtoSignInMethod
    \inmodule Logto
    \brief What users can call themselves by on the sign-in page, and how they prove it.

    \c identifier is \c username, \c email or \c phone; \c password and \c verificationCode say what
    goes with it, and \c passwordPrimary which of the two the page asks for first.

    A plain value; can be used from any thread.
*/
