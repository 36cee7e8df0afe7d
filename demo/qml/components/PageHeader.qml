// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// What stays at the top of the window; more buttons go to the right.
Pane {
    id: header

    default property alias content: row.data

    horizontalPadding: width >= Theme.wideWidth ? Theme.spacious : Theme.padding
    verticalPadding: Theme.padding

    background: null

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.gap

        BrandMark {
            Layout.fillWidth: true
        }
        IconButton {
            iconPath: Theme.dark ? Icons.sun : Icons.moon
            objectName: "themeButton"
            text: Theme.dark ? qsTr("Light theme") : qsTr("Dark theme")
            onClicked: Theme.scheme = Theme.dark ? "light" : "dark"
        }
    }
}
