// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// A call that can be made.
Button {
    id: button

    required property string method
    required property string explanation

    Layout.fillWidth: true
    opacity: enabled ? 1 : 0.6
    padding: 12
    Accessible.name: method + " " + text
    Accessible.description: explanation

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
