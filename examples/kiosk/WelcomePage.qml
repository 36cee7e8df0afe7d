// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Logto

// What everybody sees: nothing of the last user.
Item {
    id: page

    required property LogtoClient client
    required property LogtoDeviceSignInView deviceView

    // Large enough for a finger.
    component Choice: Button {
        Layout.fillWidth: true
        Layout.minimumHeight: 64
        font.pixelSize: 20
    }

    ColumnLayout {
        anchors.centerIn: parent
        spacing: 16
        width: Math.min(480, parent.width - 48)

        Label {
            Layout.alignment: Qt.AlignHCenter
            font.pixelSize: 40
            text: qsTr("Welcome")
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: page.client.lastError.message
            visible: text !== ""
            wrapMode: Text.WordWrap
        }
        Choice {
            text: qsTr("Sign in here")
            visible: String(page.client.redirectUri) !== ""
            onClicked: page.client.signIn()
        }
        Choice {
            text: qsTr("Sign in with your phone")
            visible: page.client.deviceAppId !== ""
            onClicked: page.deviceView.start()
        }
    }
}
