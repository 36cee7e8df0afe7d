// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// A line of the log.
Item {
    id: line

    required property int index
    required property string time
    required property int kind
    required property bool problem
    required property string text

    readonly property string kindText: [qsTr("Session"), qsTr("Request"), qsTr("Sign-in"), qsTr("Storage")][kind]
    readonly property bool wide: width >= 560
    readonly property color ink: problem ? Theme.danger : Theme.text

    implicitHeight: grid.implicitHeight + 14
    Accessible.name: time + ", " + (problem ? qsTr("Problem") + ", " : "") + kindText + ", " + text
    Accessible.role: Accessible.ListItem

    Rectangle {
        color: Theme.line
        height: 1
        visible: line.index > 0
        width: parent.width - 2 * Theme.padding
        x: Theme.padding
    }
    Grid {
        id: grid

        columnSpacing: Theme.padding
        columns: line.wide ? 2 : 1
        rowSpacing: 2
        width: parent.width - 2 * Theme.padding
        x: Theme.padding
        y: 7

        RowLayout {
            id: begin

            spacing: Theme.gap
            width: line.wide ? Math.max(190, implicitWidth) : grid.width

            SmallText {
                Layout.fillWidth: false
                font.family: Theme.codeFont
                text: line.time
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            SmallText {
                Layout.fillWidth: false
                color: line.problem ? Theme.danger : Theme.accentStrong
                text: line.kindText
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Icon {
                color: Theme.danger
                path: Icons.alert
                size: 16
                visible: line.problem
            }
            Item {
                Layout.fillWidth: true
            }
        }
        BodyText {
            color: line.ink
            font.pixelSize: Theme.smallSize
            text: line.text
            width: line.wide ? grid.width - begin.width - grid.columnSpacing : grid.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
    }
}
