// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import Logto
import Logto.WebEngine

// Shows all that it knows of the user.
ApplicationWindow {
    id: window

    required property url endpoint
    required property string appId
    required property string storageName
    property alias client: logto
    property alias kiosk: kiosk

    height: 600
    visible: true
    width: 500

    LogtoClient {
        id: logto
        appId: window.appId
        endpoint: window.endpoint
        postLogoutRedirectUri: "io.logto.qt://signed-out"
        redirectUri: "io.logto.qt://callback"
        scopes: ["email", "urn:logto:scope:organizations"]
        storage: LogtoClient.Memory
        onSignedIn: fetchUserInfo()
    }
    LogtoAccessToken {
        id: token
        client: logto
    }
    Column {
        Label {
            objectName: "userName"
            text: logto.idTokenClaims.name
        }
        Label {
            text: logto.userInfo.email + JSON.stringify(logto.userInfo.raw) + token.token
        }
        Image {
            source: logto.idTokenClaims.picture
        }
    }
    LogtoSignInView {
        anchors.fill: parent
        client: logto
        storageName: window.storageName
    }
    LogtoKiosk {
        id: kiosk
        client: logto
        idleTimeout: 60
        warningTime: 10
    }
    LogtoKioskWarning {
        kiosk: kiosk
    }
}
