// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// A call that can be made.
Button {
    id: button

    required property int index
    // An object with a method, a path and a text.
    required property var modelData

    readonly property CallColumn column: parent as CallColumn
    readonly property string method: modelData.method
    readonly property string url: column ? column.api.base + modelData.path : ""
    readonly property bool lacksOrganization: column !== null && column.api.needsOrganization(url)
                                              && column.api.currentOrganizationId === ""
    readonly property string explanation: lacksOrganization ? qsTr("Choose an organization first, on its page.")
                                                            : modelData.text

    Layout.fillWidth: true
    enabled: column !== null && !column.busy && !lacksOrganization
    focus: index === 0
    objectName: "call:" + method + ":" + modelData.path
    opacity: enabled ? 1 : 0.6
    padding: 12
    text: modelData.path
    Accessible.name: method + " " + text
    Accessible.description: explanation

    onClicked: column.chosen(method, url)
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    background: Rectangle {
        border.color: Theme.line
        color: button.hovered || button.down ? Theme.surfaceSunken : Theme.surface
        radius: Theme.radius

        FocusRing {
            visible: button.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: 4

        RowLayout {
            spacing: Theme.gap

            Chip {
                font.family: Theme.codeFont
                text: button.method
                Accessible.ignored: true
            }
            BodyText {
                font.bold: true
                lineHeight: 1
                text: button.text
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            Icon {
                color: Theme.textMuted
                path: Icons.arrow
                size: 18
            }
        }
        SmallText {
            text: button.explanation
            Accessible.ignored: true
        }
    }
}
