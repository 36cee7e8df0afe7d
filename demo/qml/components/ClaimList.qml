// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import LogtoDemo

// The claims of a token or of userinfo, one below the other.
Column {
    id: list

    // A JSON object.
    required property var claims

    // A layout gives no width to what has no height, and without a width there is none.
    bottomPadding: 1

    Repeater {
        model: Object.keys(list.claims).map(name => ({
                    "name": name,
                    "value": list.claims[name]
                }))

        Column {
            id: item

            required property int index
            required property var modelData

            // Layouts in layouts give up before wrapped text has found its height.
            width: parent?.width ?? 0

            Rectangle {
                color: Theme.line
                height: 1
                visible: item.index > 0
                width: parent.width
            }
            ClaimRow {
                name: item.modelData.name
                value: item.modelData.value
                width: parent.width
            }
        }
    }
}
