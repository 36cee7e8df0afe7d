// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import Logto
import Logto.WebEngine
import LogtoDemo

ApplicationWindow {
    id: window

    required property DemoLog log
    required property DemoOptions options
    readonly property alias client: logto
    readonly property string provider: String(logto.endpoint) === "" ? "" : new URL(logto.endpoint).host

    color: Theme.background
    font.pixelSize: Theme.textSize
    // Full screen also where there is no window manager to make it so.
    height: options.kiosk ? Screen.height : 700
    flags: options.kiosk ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    minimumHeight: 480
    minimumWidth: 360
    title: qsTr("Logto for Qt")
    visible: true
    width: options.kiosk ? Screen.width : 1000

    palette {
        base: Theme.surface
        button: Theme.surface
        buttonText: Theme.text
        dark: Theme.accent
        highlight: Theme.accent
        highlightedText: Theme.accentText
        mid: Theme.line
        midlight: Theme.surfaceSunken
        placeholderText: Theme.textMuted
        text: Theme.text
        window: Theme.background
        windowText: Theme.text
    }

    Component.onCompleted: {
        Theme.scheme = options.theme;
        Theme.touch = options.kiosk;
        if (options.kiosk)
            showFullScreen();
    }

    LogtoClient {
        id: logto

        appId: window.options.appId
        deviceAppId: window.options.deviceAppId
        endpoint: window.options.endpoint
        postLogoutRedirectUri: window.options.postLogoutRedirectUri
        redirectUri: window.options.redirectUri
        resources: window.options.resources
        scopes: window.options.scopes
        storage: window.options.memoryOnly ? LogtoClient.Memory : LogtoClient.Keychain
        userAgent: signInWays.choice

        // What comes of a user of a kiosk after the others have been cleared.
        onSignedOut: {
            if (window.options.kiosk)
                window.log.clear();
        }
    }

    SignInWays {
        id: signInWays

        client: logto
        deviceView: deviceSignInView
        options: window.options
        view: signInView.userAgent
    }

    Pages {
        anchors.fill: parent
        client: logto
        focus: visible
        log: window.log
        options: window.options
        provider: window.provider
        ways: signInWays
        // Out of the way of the Tab key and of screen readers, too.
        visible: !signInView.active && !deviceSignInView.active
    }

    LogtoSignInView {
        id: signInView

        anchors.bottomMargin: kiosk.keyboardHeight
        anchors.fill: parent
        client: logto
        // Who stays signed in beyond a restart can be signed out at the provider after it, too.
        storageName: window.options.memoryOnly ? "" : "logto-demo"
    }

    LogtoDeviceSignInView {
        id: deviceSignInView

        anchors.fill: parent
        client: logto
        focus: active
    }

    Kiosk {
        id: kiosk

        anchors.fill: parent
        client: logto
        log: window.log
        options: window.options
    }
}
