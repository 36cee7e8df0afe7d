// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// A command or a piece of code that can be selected and copied.
TextArea {
    Layout.fillWidth: true
    color: Theme.text
    font.family: Theme.codeFont
    font.pixelSize: Theme.smallSize
    padding: 14
    readOnly: true
    selectByMouse: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    Accessible.name: text
    // Tab is for the next control, not for the text.
    KeyNavigation.priority: KeyNavigation.BeforeItem
    activeFocusOnTab: false

    background: Rectangle {
        color: Theme.surfaceSunken
        radius: Theme.radius
    }
}
