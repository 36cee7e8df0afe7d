// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// Where a code is to be found: a provider for tests mails none.
ColumnLayout {
    id: note

    required property url inbox
    required property string address

    readonly property bool local: String(inbox) !== ""

    spacing: 4

    SmallText {
        text: note.local ? qsTr("The local provider mails nothing. The code for %1 is on a page of its own:").arg(note.address)
                         : qsTr("The code was sent to %1.").arg(note.address)
    }
    ActionButton {
        Layout.maximumWidth: note.width
        iconPath: Icons.list
        kind: ActionButton.Kind.Plain
        objectName: "inboxButton"
        text: String(note.inbox)
        visible: note.local
        Accessible.description: qsTr("Opens in the browser")
        onClicked: Qt.openUrlExternally(note.inbox)
    }
}
