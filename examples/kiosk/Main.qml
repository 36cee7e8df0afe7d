// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import Logto
import Logto.WebEngine

ApplicationWindow {
    id: window

    required property string appId
    required property string deviceAppId
    required property url endpoint
    required property int idleTimeout
    required property url postLogoutRedirectUri
    required property url redirectUri

    // Full screen also where there is no window manager to make it so.
    flags: Qt.Window | Qt.FramelessWindowHint
    height: Screen.height
    visible: true
    width: Screen.width

    Component.onCompleted: showFullScreen()

    LogtoClient {
        id: logto

        appId: window.appId
        deviceAppId: window.deviceAppId
        endpoint: window.endpoint
        // Where the sign-out page ends: without it, it stays for the next user to close.
        postLogoutRedirectUri: window.postLogoutRedirectUri
        redirectUri: window.redirectUri
        // After a power cut nobody is signed in.
        storage: LogtoClient.Memory
    }

    LogtoKiosk {
        id: kiosk

        client: logto
        idleTimeout: window.idleTimeout
        warningTime: Math.min(20, window.idleTimeout / 2)
    }

    // A page is made anew for each user, so that what it holds of one goes with it.
    Loader {
        id: page

        readonly property bool authenticated: logto.authenticated

        function load() {
            if (authenticated)
                setSource("UserPage.qml", { client: logto, kiosk: kiosk });
            else
                setSource("WelcomePage.qml", { client: logto, deviceView: deviceView });
        }

        anchors.fill: parent
        // Out of the way of the Tab key and of screen readers, too.
        visible: !signInView.active && !deviceView.active
        Component.onCompleted: load()
        onAuthenticatedChanged: load()
    }

    LogtoSignInView {
        id: signInView

        anchors.bottomMargin: keyboard.item?.visible ? keyboard.height : 0
        anchors.fill: parent
        client: logto
    }

    LogtoDeviceSignInView {
        id: deviceView

        anchors.fill: parent
        client: logto
    }

    LogtoKioskWarning {
        kiosk: kiosk
    }

    // By its file name, so that nothing is missing where there is no Qt Virtual Keyboard.
    Loader {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        source: "ScreenKeyboard.qml"
    }
}
