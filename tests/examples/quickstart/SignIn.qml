// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import Logto

Column {
    id: page

    property alias client: logto

    //! [client]
    LogtoClient {
        id: logto

        endpoint: "https://your-tenant.logto.app"
        appId: "your-application-id"
        redirectUri: "com.example.app://callback"
        postLogoutRedirectUri: "com.example.app://signed-out"
    }
    //! [client]

    //! [buttons]
    Button {
        text: "Sign in"
        visible: !logto.authenticated
        onClicked: logto.signIn()
    }
    Button {
        text: "Sign out"
        visible: logto.authenticated
        onClicked: logto.signOut(LogtoClient.ApplicationAndProvider)
    }
    //! [buttons]

    //! [status]
    Label {
        objectName: "status"
        text: {
            switch (logto.state) {
            case LogtoClient.Restoring:
                return "One moment…";
            case LogtoClient.SignedOut:
                return "Nobody is signed in.";
            case LogtoClient.SigningIn:
                return "Signing in…";
            case LogtoClient.SignedIn:
                return `Hello, ${logto.idTokenClaims.name}`;
            case LogtoClient.ReauthenticationRequired:
                return `${logto.idTokenClaims.name}, please sign in again.`;
            case LogtoClient.SigningOut:
                return "Signing out…";
            }
        }
        textFormat: Text.PlainText
    }
    Label {
        text: logto.lastError.message
        visible: logto.lastError.isError
    }
    //! [status]
}
