// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import LogtoDemo

// A row of SegmentButtons, of which one is chosen.
TabBar {
    id: bar

    required property string label

    // Of one segment, when all are as wide as each other.
    readonly property int share: Math.floor((availableWidth + spacing) / count) - spacing
    readonly property real natural: {
        let sum = spacing * (count - 1);
        for (let i = 0; i < count; ++i)
            sum += itemAt(i).implicitWidth;
        return sum;
    }

    function showCurrent() {
        (contentItem as ListView).positionViewAtIndex(currentIndex, ListView.Contain);
    }

    contentWidth: natural
    onShareChanged: Qt.callLater(showCurrent)
    padding: 3
    spacing: 3
    Accessible.name: label

    background: Rectangle {
        color: Theme.surfaceSunken
        radius: Theme.radius
    }
}
