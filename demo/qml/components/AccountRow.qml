// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// Something of the account that can be taken away.
RowLayout {
    id: row

    // An object with a key, a title and a text.
    required property var modelData

    readonly property ActionColumn column: parent as ActionColumn

    Layout.fillWidth: true
    spacing: Theme.gap

    ColumnLayout {
        spacing: 2

        BodyText {
            text: row.modelData.title
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        SmallText {
            text: row.modelData.text
            visible: text !== ""
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    ActionButton {
        enabled: row.column?.actionEnabled ?? false
        implicitHeight: Theme.touch ? 48 : 40
        objectName: row.column?.actionName ?? ""
        text: row.column?.actionText ?? ""
        Accessible.description: row.modelData.title
        onClicked: row.column.triggered(row.modelData.key)
    }
}
