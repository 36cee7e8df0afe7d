// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtossoconnector.h"

using namespace Qt::StringLiterals;

/*!
    \class LogtoSsoConnector
    \inmodule Logto
    \brief The sign-in of a company (enterprise single sign-on), for a "Continue with …" button.

    LogtoSignInExperience makes these. The tenant chooses the language of \c name, by what the
    request says of the user's.

    A plain value; can be used from any thread.
*/

/*!
    \property LogtoSsoConnector::directSignIn
    What LogtoSignInOptions::setDirectSignIn() takes to go there at once, \c {sso:<id>}.
*/
QString LogtoSsoConnector::directSignIn() const
{
    return "sso:"_L1 + id;
}
