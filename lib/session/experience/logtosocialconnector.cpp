// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtosocialconnector.h"

#include "experience/localname_p.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

/*!
    \class LogtoSocialConnector
    \inmodule Logto
    \brief An account elsewhere that users can sign in with, for a "Continue with …" button.

    LogtoSignInExperience makes these. \c id is the connector's own ID, \c target the name of the
    provider behind it, such as \c google. \c logo and \c darkLogo, the one for dark backgrounds,
    are addresses that an Image may load; each can be empty.

    A plain value; can be used from any thread.
*/

/*!
    \property LogtoSocialConnector::name
    What the user knows it by, in the user's language (that of the default QLocale) if there is
    such a name, else in English, else in any; the target if there is none.
*/
QString LogtoSocialConnector::name() const
{
    return nameIn(QLocale().uiLanguages());
}

/*!
    The same for other \a languages, the most wanted first. One that is the same but for the country
    will do: \c zh-CN for \c zh, \c de for \c de-AT.
*/
QString LogtoSocialConnector::nameIn(const QStringList &languages) const
{
    return names.isEmpty() ? target : Logto::localName(names, languages);
}

/*!
    \property LogtoSocialConnector::directSignIn
    What LogtoSignInOptions::setDirectSignIn() takes to go there at once, \c {social:<target>}.
*/
QString LogtoSocialConnector::directSignIn() const
{
    return "social:"_L1 + target;
}
