// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// NavigationButtons, one below the other or side by side; what does not fit is scrolled to. The
// arrow keys go from one to the next.
FocusScope {
    id: bar

    required property string label
    property int currentIndex: 0
    property bool vertical: false
    default property alias buttons: grid.data

    // For the focus ring of a button at the edge.
    readonly property int ringWidth: 4
    readonly property var all: grid.children
    readonly property int count: all.length
    readonly property Item currentButton: currentIndex < count ? all[currentIndex] : null
    readonly property Item focusItem: Window.activeFocusItem

    function go(index: int) {
        currentIndex = Math.max(0, Math.min(index, count - 1));
        currentButton.forceActiveFocus(Qt.TabFocusReason);
    }

    // With a bit of its neighbours, which shows that there is more.
    function reveal(item: Item) {
        const start = item.x - 3 * Theme.padding;
        const end = item.x + item.width + 3 * Theme.padding;
        const last = Math.max(0, flickable.contentWidth - flickable.width);
        if (vertical)
            flickable.contentX = 0;
        else if (start < flickable.contentX)
            flickable.contentX = Math.max(0, start);
        else if (end > flickable.contentX + flickable.width)
            flickable.contentX = Math.min(end - flickable.width, last);
    }

    function revealCurrent() {
        if (currentButton)
            reveal(currentButton);
    }

    implicitHeight: grid.implicitHeight + 2 * ringWidth
    implicitWidth: grid.implicitWidth + 2 * ringWidth
    Accessible.name: label
    Accessible.role: Accessible.PageTabList

    Keys.onDownPressed: go(currentIndex + 1)
    Keys.onLeftPressed: go(currentIndex - 1)
    Keys.onRightPressed: go(currentIndex + 1)
    Keys.onUpPressed: go(currentIndex - 1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            go(event.key === Qt.Key_Home ? 0 : count - 1);
    }

    onCurrentButtonChanged: revealCurrent()
    onFocusItemChanged: {
        if (focusItem && focusItem.parent === grid)
            reveal(focusItem);
    }
    onVerticalChanged: revealCurrent()
    onWidthChanged: revealCurrent()

    // The layout comes to it later.
    Connections {
        target: bar.currentButton

        function onXChanged() {
            bar.revealCurrent();
        }
        function onWidthChanged() {
            bar.revealCurrent();
        }
    }

    component Fade: Rectangle {
        id: fade

        property bool atEnd: false

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: Theme.background
                position: fade.atEnd ? 1 : 0
            }
            GradientStop {
                color: Qt.alpha(Theme.background, 0)
                position: fade.atEnd ? 0 : 1
            }
        }
        width: 28
    }

    Flickable {
        id: flickable

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: !bar.vertical
        contentHeight: height
        contentWidth: Math.max(width, grid.width + 2 * bar.ringWidth)
        flickableDirection: Flickable.HorizontalFlick
        onContentWidthChanged: bar.revealCurrent()

        GridLayout {
            id: grid

            columnSpacing: 4
            columns: bar.vertical ? 1 : bar.count
            rowSpacing: 4
            width: bar.vertical ? flickable.width - 2 * bar.ringWidth : implicitWidth
            x: bar.ringWidth
            y: bar.ringWidth
        }
    }
    // There is more to the side.
    Fade {
        height: bar.height
        visible: flickable.contentX > 1
    }
    Fade {
        anchors.right: parent.right
        atEnd: true
        height: bar.height
        visible: flickable.contentX + flickable.width < flickable.contentWidth - 1
    }
}
