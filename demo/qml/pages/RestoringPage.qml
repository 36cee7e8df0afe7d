// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// The keychain is being read. It may be locked; the client goes on by itself when it is not.
ProgressPage {
    id: page

    required property LogtoClient client

    readonly property bool locked: client.storageStatus === LogtoStore.Locked
    readonly property bool held: locked || client.storageStatus === LogtoStore.Waiting

    objectName: "restoringPage"
    waiting: !locked
    title: locked ? qsTr("The keychain is locked") : qsTr("Looking for your session")
    text: {
        if (locked)
            return qsTr("Your session is kept there. Unlock it with the password of your desktop, and this page goes on by itself.");
        if (held)
            return qsTr("The keychain has not answered yet. It may be asking for its password in another window.");
        return qsTr("One moment: the keychain is being read.");
    }
    actions: ActionButton {
        Layout.fillWidth: true
        focus: true
        text: qsTr("Sign in again instead")
        visible: page.held
        onClicked: page.client.signIn()
    }
}
