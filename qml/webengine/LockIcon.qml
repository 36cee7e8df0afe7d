// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick

// A closed padlock in the colour of the text, drawn so that no style or font is needed for it.
Item {
    id: icon

    property color color: "black"

    implicitHeight: 14
    implicitWidth: 12

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: icon.color
        border.width: 1.5
        color: "transparent"
        height: 10
        radius: width / 2
        width: 8
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: icon.color
        height: 8
        radius: 1.5
        width: parent.width
    }
}
