// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Logto

Item {
    id: page

    required property LogtoClient client
    required property LogtoKiosk kiosk

    LogtoUser {
        id: user

        client: page.client
    }

    ColumnLayout {
        anchors.centerIn: parent
        spacing: 16
        width: Math.min(480, parent.width - 48)

        Label {
            Layout.fillWidth: true
            font.pixelSize: 32
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Hello, %1").arg(user.displayName)
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
        }
        Button {
            Layout.fillWidth: true
            Layout.minimumHeight: 64
            font.pixelSize: 20
            text: qsTr("Sign out")
            onClicked: page.kiosk.signOut()
        }
    }
}
