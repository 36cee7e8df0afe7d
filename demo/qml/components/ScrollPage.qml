// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// A column in the middle of the window, scrolled when it does not fit, also to what gets the
// keyboard's focus.
FocusScope {
    id: page

    property int maximumWidth: 560
    property bool centered: false
    default property alias content: column.data
    readonly property bool wide: width >= Theme.wideWidth
    readonly property Item focusItem: Window.activeFocusItem

    function reveal(item: Item) {
        const top = item.mapToItem(flickable.contentItem, 0, 0).y;
        const bottom = top + item.height + Theme.spacious;
        if (top - Theme.spacious < flickable.contentY)
            flickable.contentY = Math.max(0, top - Theme.spacious);
        else if (bottom > flickable.contentY + flickable.height)
            flickable.contentY = bottom - flickable.height;
    }

    function goToTop() {
        flickable.contentY = 0;
    }

    function isOnPage(item: Item): bool {
        for (let parent = item; parent; parent = parent.parent) {
            if (parent === column)
                return true;
        }
        return false;
    }

    onFocusItemChanged: {
        if (focusItem && isOnPage(focusItem))
            reveal(focusItem);
    }

    Flickable {
        id: flickable

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(height, column.implicitHeight + column.margin + column.ringWidth)
        contentWidth: width
        ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: column

            readonly property int margin: page.wide ? Theme.spacious : Theme.padding
            // The focus ring of what is at the very top is not to be cut off.
            readonly property int ringWidth: 4
            readonly property int freeHeight: flickable.height - implicitHeight - margin

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.padding
            width: Math.min(flickable.width - 2 * margin, page.maximumWidth)
            // A little above the middle, where the eye expects it.
            y: page.centered ? Math.max(ringWidth, freeHeight * 0.42) : ringWidth
        }
    }
}
