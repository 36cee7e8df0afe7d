// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// A column on a sheet of its own.
Pane {
    id: card

    default property alias content: column.data

    Layout.fillWidth: true
    padding: Theme.spacious
    spacing: Theme.padding

    background: Rectangle {
        border.color: Theme.line
        color: Theme.surface
        radius: Theme.cardRadius
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: card.spacing
    }
}
