// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// The pages to choose from, one below the other or side by side; what does not fit is scrolled to.
// The arrow keys go from page to page.
FocusScope {
    id: bar

    // Objects with a text, the path of an icon, and an objectName.
    required property var pages
    property int currentIndex: 0
    property bool vertical: false

    // For the focus ring of a button at the edge.
    readonly property int ringWidth: 4

    function go(index: int) {
        currentIndex = Math.max(0, Math.min(index, pages.length - 1));
        buttons.itemAt(currentIndex).forceActiveFocus(Qt.TabFocusReason);
    }

    // With a bit of its neighbours, which shows that there is more.
    function reveal(item: Item) {
        const start = item.x - 3 * Theme.padding;
        const end = item.x + item.width + 3 * Theme.padding;
        if (start < flickable.contentX)
            flickable.contentX = Math.max(0, start);
        else if (end > flickable.contentX + flickable.width)
            flickable.contentX = Math.max(0, Math.min(end, flickable.contentWidth) - flickable.width);
    }

    implicitHeight: grid.implicitHeight + 2 * ringWidth
    implicitWidth: grid.implicitWidth + 2 * ringWidth
    Accessible.name: qsTr("Pages")
    Accessible.role: Accessible.PageTabList

    Keys.onDownPressed: event => event.accepted = bar.vertical && (bar.go(bar.currentIndex + 1), true)
    Keys.onUpPressed: event => event.accepted = bar.vertical && (bar.go(bar.currentIndex - 1), true)
    Keys.onLeftPressed: go(currentIndex - 1)
    Keys.onRightPressed: go(currentIndex + 1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            bar.go(event.key === Qt.Key_Home ? 0 : bar.pages.length - 1);
    }

    function revealCurrent() {
        const button = buttons.itemAt(currentIndex);
        if (button && !vertical)
            reveal(button);
        else
            flickable.contentX = 0;
    }

    onCurrentIndexChanged: Qt.callLater(revealCurrent)
    onVerticalChanged: Qt.callLater(revealCurrent)
    onWidthChanged: Qt.callLater(revealCurrent)

    Flickable {
        id: flickable

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: !bar.vertical
        contentHeight: height
        contentWidth: Math.max(width, grid.implicitWidth + 2 * bar.ringWidth)
        onContentWidthChanged: Qt.callLater(bar.revealCurrent)
        flickableDirection: Flickable.HorizontalFlick

        GridLayout {
            id: grid

            columnSpacing: 4
            columns: bar.vertical ? 1 : bar.pages.length
            rowSpacing: 4
            width: bar.vertical ? flickable.width - 2 * bar.ringWidth : implicitWidth
            x: bar.ringWidth
            y: bar.ringWidth

            Repeater {
                id: buttons

                model: bar.pages

                NavigationButton {
                    required property int index
                    required property var modelData

                    Layout.fillWidth: bar.vertical
                    checked: bar.currentIndex === index
                    iconPath: modelData.iconPath
                    objectName: modelData.objectName
                    text: modelData.text

                    onActiveFocusChanged: {
                        if (activeFocus)
                            bar.reveal(this);
                    }
                    onClicked: bar.currentIndex = index
                    // The layout comes to it later.
                    onXChanged: {
                        if (checked)
                            bar.revealCurrent();
                    }
                    Keys.onEnterPressed: clicked()
                    Keys.onReturnPressed: clicked()
                }
            }
        }
    }
    // There is more to the side.
    Repeater {
        model: 2

        Rectangle {
            required property int index
            readonly property bool atEnd: index === 1

            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    color: Theme.background
                    position: atEnd ? 1 : 0
                }
                GradientStop {
                    color: Qt.alpha(Theme.background, 0)
                    position: atEnd ? 0 : 1
                }
            }
            height: bar.height
            visible: atEnd ? flickable.contentX + flickable.width < flickable.contentWidth - 1
                           : flickable.contentX > 1
            width: 28
            x: atEnd ? bar.width - width : 0
        }
    }
}
