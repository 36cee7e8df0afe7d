// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

Button {
    id: button

    enum Kind {
        Primary,
        Secondary,
        Plain,
        Danger
    }

    property int kind: ActionButton.Kind.Secondary
    property bool busy: false
    property string iconPath
    // It grows with a text that needs more lines.
    property int lowest: Theme.controlHeight

    readonly property bool filled: kind === ActionButton.Kind.Primary || kind === ActionButton.Kind.Danger
    readonly property color ink: {
        switch (kind) {
        case ActionButton.Kind.Primary:
            return Theme.accentText;
        case ActionButton.Kind.Danger:
            return Theme.dark ? Theme.dangerSoft : "#ffffff";
        case ActionButton.Kind.Plain:
            return Theme.accent;
        default:
            return Theme.text;
        }
    }
    readonly property color fill: {
        if (kind === ActionButton.Kind.Danger)
            return Theme.danger;
        if (filled)
            return hovered || down ? Theme.accentStrong : Theme.accent;
        if (hovered || down)
            return kind === ActionButton.Kind.Plain ? Theme.accentSoft : Theme.surfaceSunken;
        return kind === ActionButton.Kind.Plain ? "transparent" : Theme.surface;
    }

    enabled: !busy
    font.bold: true
    font.pixelSize: Theme.textSize
    horizontalPadding: kind === ActionButton.Kind.Plain ? 12 : 20
    implicitHeight: Math.max(lowest, implicitContentHeight + 12)
    opacity: enabled ? 1 : 0.6
    Accessible.name: text
    Accessible.description: busy ? qsTr("Busy") : ""

    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    background: Rectangle {
        border.color: button.filled || button.kind === ActionButton.Kind.Plain ? "transparent" : Theme.line
        color: button.fill
        radius: Theme.radius

        FocusRing {
            visible: button.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Item {
            Layout.fillWidth: true
        }
        Spinner {
            color: button.ink
            size: 18
            visible: button.busy
        }
        Icon {
            color: button.ink
            path: button.iconPath
            size: 18
            visible: button.iconPath !== "" && !button.busy
        }
        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            color: button.ink
            font: button.font
            horizontalAlignment: Text.AlignHCenter
            text: button.text
            visible: text !== "" && button.display !== AbstractButton.IconOnly
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
