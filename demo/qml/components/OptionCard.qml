// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// One of several choices, with an explanation.
RadioButton {
    id: option

    property string explanation
    // Below that: an identifier, and short words such as roles.
    property string identifier
    property var words: []

    Layout.fillWidth: true
    bottomPadding: 14
    leftPadding: 48
    rightPadding: 14
    topPadding: 14
    Accessible.description: explanation
    Accessible.name: text

    background: Rectangle {
        border.color: option.checked ? Theme.accent : Theme.line
        border.width: option.checked ? 2 : 1
        color: option.checked ? Theme.accentSoft : Theme.surface
        radius: Theme.radius

        FocusRing {
            visible: option.visualFocus
        }
    }
    indicator: Rectangle {
        border.color: option.checked ? Theme.accent : Theme.textMuted
        border.width: 2
        color: "transparent"
        height: 20
        radius: 10
        width: 20
        x: option.mirrored ? option.width - width - 16 : 16
        y: option.topPadding

        Rectangle {
            anchors.centerIn: parent
            color: Theme.accent
            height: 10
            radius: 5
            visible: option.checked
            width: 10
        }
    }
    contentItem: ColumnLayout {
        spacing: 2

        BodyText {
            font.bold: true
            text: option.text
            Accessible.ignored: true
        }
        SmallText {
            text: option.explanation
            visible: text !== ""
            Accessible.ignored: true
        }
        SmallText {
            font.family: Theme.codeFont
            text: option.identifier
            visible: text !== ""
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
        ChipFlow {
            Layout.topMargin: 6
            model: option.words
            visible: option.words.length > 0
        }
    }
}
