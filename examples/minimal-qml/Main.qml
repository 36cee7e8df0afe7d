// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import Logto
import Logto.WebEngine

ApplicationWindow {
    visible: true; width: 480; height: 720

    LogtoClient {
        id: logto
        endpoint: "https://your-tenant.logto.app"
        appId: "your-application-id"
        redirectUri: "com.example.app://callback"
    }
    Column {
        anchors.centerIn: parent
        Label {
            text: logto.authenticated ? `Hello, ${logto.idTokenClaims.name}` : logto.lastError.message
            textFormat: Text.PlainText
        }
        Button {
            text: logto.authenticated ? "Sign out" : "Sign in"
            onClicked: logto.authenticated ? logto.signOut() : logto.signIn()
        }
    }
    LogtoSignInView { anchors.fill: parent; client: logto }
}
