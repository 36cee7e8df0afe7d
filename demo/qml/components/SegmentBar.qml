// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import LogtoDemo

// SegmentButtons side by side, of which one is chosen; in two columns where they do not fit. The
// arrow keys go from one to the next.
TabBar {
    id: bar

    required property string label

    readonly property real natural: {
        let widest = 0;
        for (let i = 0; i < count; ++i)
            widest = Math.max(widest, itemAt(i).implicitWidth);
        return count * (widest + spacing) - spacing;
    }
    readonly property int columns: natural > availableWidth ? 2 : count
    readonly property int share: Math.floor((availableWidth + spacing) / columns) - spacing

    function go(index: int) {
        setCurrentIndex(Math.max(0, Math.min(index, count - 1)));
        currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    contentHeight: contentItem.implicitHeight
    contentWidth: natural
    padding: 3
    spacing: 3
    Accessible.name: label

    Keys.onLeftPressed: go(currentIndex - 1)
    Keys.onRightPressed: go(currentIndex + 1)

    background: Rectangle {
        color: Theme.surfaceSunken
        radius: Theme.radius
    }
    contentItem: Grid {
        columns: bar.columns
        spacing: bar.spacing

        Repeater {
            model: bar.contentModel
        }
    }
}
