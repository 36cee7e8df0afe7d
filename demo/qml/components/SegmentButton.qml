// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import LogtoDemo

TabButton {
    id: segment

    font.bold: checked
    font.pixelSize: Theme.smallSize
    height: implicitHeight
    implicitHeight: Theme.touch ? 48 : 36
    width: TabBar.tabBar ? (TabBar.tabBar as SegmentBar).share : implicitWidth

    Accessible.name: text

    background: Rectangle {
        color: segment.checked ? Theme.surface : "transparent"
        border.color: segment.checked ? Theme.line : "transparent"
        radius: Theme.radius - 2

        FocusRing {
            visible: segment.visualFocus
        }
    }
    contentItem: Label {
        color: segment.checked ? Theme.text : Theme.textMuted
        elide: Text.ElideRight
        font: segment.font
        horizontalAlignment: Text.AlignHCenter
        text: segment.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
