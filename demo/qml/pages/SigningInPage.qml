// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

ProgressPage {
    id: page

    required property LogtoClient client
    required property string provider
    required property SignInWays ways
    readonly property bool inBrowser: ways.way === SignInWays.Way.Browser

    objectName: "signingInPage"
    title: qsTr("Signing in")
    text: inBrowser ? qsTr("Go on in your browser; this window waits for you.")
                    : qsTr("In touch with %1").arg(provider)
    actions: [
        ActionButton {
            Layout.fillWidth: true
            text: qsTr("Open the browser again")
            visible: page.ways.browser.active
            onClicked: page.ways.browser.openAgain()
        },
        ActionButton {
            Layout.fillWidth: true
            focus: true
            objectName: "cancelButton"
            text: qsTr("Cancel")
            onClicked: page.client.cancelSignIn()
        }
    ]
}
