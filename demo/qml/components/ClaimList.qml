// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// The claims of a token or of userinfo, one below the other.
ColumnLayout {
    id: list

    // A JSON object.
    required property var claims

    spacing: 0

    Repeater {
        model: Object.keys(list.claims).map(name => ({
                    "name": name,
                    "value": list.claims[name]
                }))

        ColumnLayout {
            id: item

            required property int index
            required property var modelData

            spacing: 0

            Rectangle {
                Layout.fillWidth: true
                color: Theme.line
                implicitHeight: 1
                visible: item.index > 0
            }
            ClaimRow {
                Layout.bottomMargin: 9
                Layout.fillWidth: true
                Layout.topMargin: 9
                name: item.modelData.name
                value: item.modelData.value
            }
        }
    }
}
