// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// A field for one line, with its name above.
ColumnLayout {
    id: box

    required property string label
    property bool secret: false
    // Else it is where text would be.
    property bool labelVisible: true
    property alias field: field
    property alias text: field.text
    readonly property bool filled: field.text.trim() !== ""

    signal accepted

    function clear() {
        field.clear();
    }

    Layout.fillWidth: true
    spacing: 4

    SmallText {
        text: box.label
        visible: box.labelVisible
        Accessible.ignored: true
    }
    TextField {
        id: field

        Layout.fillWidth: true
        color: Theme.text
        echoMode: box.secret ? TextInput.Password : TextInput.Normal
        font.pixelSize: Theme.textSize
        implicitHeight: Theme.controlHeight
        inputMethodHints: box.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                                     : Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        leftPadding: 12
        placeholderText: box.labelVisible ? "" : box.label
        placeholderTextColor: Theme.textMuted
        rightPadding: 12
        selectByMouse: true
        selectedTextColor: Theme.accentText
        selectionColor: Theme.accent
        verticalAlignment: TextInput.AlignVCenter
        Accessible.name: box.label

        onAccepted: box.accepted()

        background: Rectangle {
            border.color: field.activeFocus ? Theme.accent : Theme.textMuted
            color: Theme.surface
            radius: Theme.radius

            FocusRing {
                visible: field.activeFocus
            }
        }
    }
}
