// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// One thing that was done, or not.
RowLayout {
    id: item

    required property string text
    property bool done: true
    property color ink: done ? Theme.success : Theme.warning
    property alias color: label.color

    spacing: 10
    Accessible.role: Accessible.StaticText
    Accessible.name: done ? text : qsTr("Not done: %1").arg(text)

    Icon {
        Layout.alignment: Qt.AlignTop
        color: item.ink
        path: item.done ? Icons.check : Icons.minus
        size: 18
    }
    BodyText {
        id: label

        text: item.text
        Accessible.ignored: true
    }
}
