// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Templates as T

// Large enough for a finger, and the same in every style.
T.Button {
    id: button

    readonly property color fill: highlighted ? palette.highlight : palette.button

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    font.bold: true
    font.pixelSize: 18
    implicitHeight: 60
    implicitWidth: implicitContentWidth + 2 * 24
    Accessible.name: text

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        border.color: button.highlighted ? "transparent" : Qt.alpha(button.palette.windowText, 0.25)
        color: button.down ? Qt.tint(button.fill, Qt.alpha(button.palette.windowText, 0.2)) : button.fill
        radius: 12

        Rectangle {
            anchors.fill: parent
            anchors.margins: -4
            border.color: button.palette.highlight
            border.width: 2
            color: "transparent"
            radius: 16
            visible: button.visualFocus
        }
    }
    contentItem: Label {
        color: button.highlighted ? button.palette.highlightedText : button.palette.buttonText
        elide: Text.ElideRight
        font: button.font
        horizontalAlignment: Text.AlignHCenter
        text: button.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
