// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// The way to a page.
TabButton {
    id: button

    required property string iconPath

    readonly property color ink: checked ? Theme.accentStrong : Theme.textMuted

    Layout.fillWidth: true
    focusPolicy: Qt.StrongFocus
    font.bold: checked
    font.pixelSize: Theme.textSize
    horizontalPadding: 14
    implicitHeight: Theme.controlHeight
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: checked

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    TextMetrics {
        id: widest

        font.bold: true
        font.family: button.font.family
        font.pixelSize: button.font.pixelSize
        text: button.text
    }

    background: Rectangle {
        color: {
            if (button.checked)
                return Theme.accentSoft;
            return button.hovered || button.down ? Theme.surfaceSunken : "transparent";
        }
        radius: Theme.radius

        FocusRing {
            visible: button.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: 10

        Icon {
            color: button.ink
            path: button.iconPath
        }
        Label {
            Layout.fillWidth: true
            // As wide as in bold, so that nothing moves when it is chosen.
            Layout.minimumWidth: Math.ceil(widest.advanceWidth)
            color: button.ink
            font: button.font
            text: button.text
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
