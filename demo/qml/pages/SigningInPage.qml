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

    objectName: "signingInPage"
    title: qsTr("Signing in")
    text: qsTr("In touch with %1").arg(provider)
    actions: ActionButton {
        Layout.fillWidth: true
        focus: true
        objectName: "cancelButton"
        text: qsTr("Cancel")
        onClicked: page.client.cancelSignIn()
    }
}
