// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// Something of the account that can be taken away.
RowLayout {
    id: row

    required property string title
    property string text
    property string actionText
    property bool actionEnabled: true
    property alias actionName: action.objectName

    signal triggered

    Layout.fillWidth: true
    spacing: Theme.gap

    ColumnLayout {
        spacing: 2

        BodyText {
            text: row.title
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        SmallText {
            text: row.text
            visible: text !== ""
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    ActionButton {
        id: action

        enabled: row.actionEnabled
        implicitHeight: Theme.touch ? 48 : 40
        text: row.actionText
        visible: text !== ""
        Accessible.description: row.title
        onClicked: row.triggered()
    }
}
