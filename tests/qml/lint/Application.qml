// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto

// Uses the module as applications do; qmllint must see every type.
Item {
    id: application

    readonly property bool offline: client.lastError.isTransient
    readonly property bool refused: client.lastError.code === LogtoError.AccessDenied
    readonly property bool locked: client.storageStatus === LogtoStore.Locked
    readonly property bool signingIn: client.state === LogtoClient.SigningIn

    LogtoClient {
        id: client

        appId: "application"
        endpoint: "https://tenant.example"
        redirectUri: "com.example.app://callback"
        resources: ["https://api.example"]
        scopes: ["email"]
        storage: LogtoClient.Memory

        onSignInCancelled: console.log("cancelled")
        onSignInFailed: error => console.log(error.message, error.oauthError)
        onSignedIn: client.fetchUserInfo()
        onSignedOut: report => console.log(report.revoked, report.error.toString())
    }

    LogtoAccessToken {
        id: products

        client: client
        resource: "https://api.example"
    }

    LogtoKiosk {
        id: kiosk

        client: client
        idleTimeout: 120
        sessionLimit: 3600
        warningTime: 30

        onCleared: console.log("cleared")
        onSignOutDue: reason => console.log(reason === LogtoKiosk.SessionLimit)
    }

    LogtoKioskWarning {
        kiosk: kiosk
    }

    Text {
        enabled: products.token !== "" && products.error.code !== LogtoError.PermissionNotGranted
        text: client.authenticated ? client.idTokenClaims.name : client.userInfo.email
        visible: !client.fetchingUserInfo
    }

    MouseArea {
        onClicked: {
            if (client.authenticated)
                client.signOut(LogtoClient.ApplicationAndProvider);
            else if (application.signingIn)
                client.cancelSignIn();
            else
                client.signIn({ loginHint: "alice", uiLocales: ["de"] });
        }
    }
}
