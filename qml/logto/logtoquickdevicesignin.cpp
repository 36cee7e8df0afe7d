// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoquickdevicesignin.h"

#include "signinoptions_p.h"

/*!
    \qmltype LogtoDeviceSignIn
    \inqmlmodule Logto
    \nativetype LogtoQuickDeviceSignIn
    \brief Signs a user in on another device: a code to show, and the address to enter it at.

    \qml
    LogtoDeviceSignIn {
        id: device
        client: logto
        Component.onCompleted: start()
    }
    \endqml

    Its properties are those of the C++ class LogtoDeviceSignIn. LogtoDeviceSignInView is a view
    that is ready to use.
*/

/*!
    \class LogtoQuickDeviceSignIn
    \inmodule Logto
    \brief The LogtoDeviceSignIn of QML, with the options of a sign-in as an object.
*/

LogtoQuickDeviceSignIn::~LogtoQuickDeviceSignIn() = default;

/*!
    \qmlmethod LogtoDeviceSignIn::start(object options)
    Asks for a code and waits until the user has signed in with it. The members of \a options are
    those of LogtoClient::signIn().
*/
void LogtoQuickDeviceSignIn::start(const QVariantMap &options)
{
    const auto typed = Logto::signInOptions(options);
    if (typed)
        LogtoDeviceSignIn::start(*typed);
    else
        refuse(typed.error());
}
