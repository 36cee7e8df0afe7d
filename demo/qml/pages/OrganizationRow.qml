// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// An organization of the user with the user's roles in it.
RowLayout {
    id: row

    required property string organizationId
    // The ID while it is not known.
    required property string name
    required property var roles

    Layout.fillWidth: true
    spacing: 10

    Icon {
        Layout.alignment: Qt.AlignTop
        color: Theme.textMuted
        path: Icons.people
    }
    ColumnLayout {
        spacing: 4

        BodyText {
            text: row.name
            visible: text !== row.organizationId
        }
        SmallText {
            font.family: Theme.codeFont
            text: row.organizationId
            wrapMode: Text.WrapAnywhere
        }
        ChipFlow {
            model: row.roles
            visible: row.roles.length > 0
        }
    }
}
