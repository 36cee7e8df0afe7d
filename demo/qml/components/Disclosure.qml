// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// A button that shows and hides what is put into it.
ColumnLayout {
    id: disclosure

    required property string text
    property bool expanded: false
    default property alias content: body.data

    spacing: Theme.gap

    ActionButton {
        Layout.fillWidth: true
        Layout.leftMargin: -20
        Layout.maximumWidth: implicitWidth
        Layout.rightMargin: -20
        iconPath: Icons.chevron
        kind: ActionButton.Kind.Plain
        lowest: 36
        objectName: "disclosureButton"
        text: disclosure.text
        Accessible.checkable: true
        Accessible.checked: disclosure.expanded
        onClicked: disclosure.expanded = !disclosure.expanded
    }
    ColumnLayout {
        id: body

        spacing: 4
        visible: disclosure.expanded
    }
}
