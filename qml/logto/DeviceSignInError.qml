// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Logto

// Why there is no code, and what can be done about it.
ColumnLayout {
    id: errorPage

    required property LogtoDeviceSignIn deviceSignIn
    readonly property bool expired: deviceSignIn.status === LogtoDeviceSignIn.Expired

    spacing: 16
    Accessible.name: message.text
    Accessible.role: Accessible.AlertMessage

    Label {
        id: message

        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: errorPage.expired ? qsTr("The code has expired.") : errorPage.deviceSignIn.error.message
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
    }

    Button {
        objectName: "renew"
        Layout.alignment: Qt.AlignHCenter
        Layout.minimumHeight: 48
        focus: true
        highlighted: true
        text: errorPage.expired ? qsTr("New code") : qsTr("Try again")
        Accessible.name: text
        Keys.onEnterPressed: clicked()
        Keys.onReturnPressed: clicked()
        onClicked: errorPage.deviceSignIn.renew()
    }
}
