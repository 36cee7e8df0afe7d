// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// Where the session is kept, in a sentence.
RowLayout {
    id: note

    required property int status

    readonly property bool safe: status === LogtoStore.Secure || status === LogtoStore.Memory
    readonly property string sentence: {
        switch (status) {
        case LogtoStore.Secure:
            return qsTr("You stay signed in: your session is kept in this device's keychain.");
        case LogtoStore.Memory:
            return qsTr("Your session is kept in memory only and ends with this program.");
        case LogtoStore.Degraded:
            return qsTr("Your session could not be saved just now. It is in memory, and saving is tried again by itself.");
        case LogtoStore.Locked:
            return qsTr("The keychain is locked. Unlock it to stay signed in.");
        case LogtoStore.Waiting:
            return qsTr("The keychain has not answered yet. It may be asking for its password.");
        case LogtoStore.Unavailable:
            return qsTr("There is no keychain here, so you will have to sign in again next time.");
        default:
            return "";
        }
    }

    Layout.fillWidth: true
    spacing: 10
    visible: sentence !== ""

    Icon {
        Layout.alignment: Qt.AlignTop
        color: note.safe ? Theme.textMuted : Theme.warning
        path: {
            if (!note.safe)
                return Icons.alert;
            return note.status === LogtoStore.Secure ? Icons.lock : Icons.memory;
        }
        size: 18
    }
    SmallText {
        objectName: "storageText"
        text: note.sentence
    }
}
