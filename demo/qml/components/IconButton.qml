// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import LogtoDemo

// A button with a drawing only; its text is for the tool tip and the screen reader.
ActionButton {
    horizontalPadding: 0
    implicitWidth: implicitHeight
    kind: ActionButton.Kind.Plain
    display: AbstractButton.IconOnly
    ToolTip.delay: 600
    ToolTip.text: text
    ToolTip.visible: hovered
}
