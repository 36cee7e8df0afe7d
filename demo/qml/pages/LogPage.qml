// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// What happened, newest first. The list scrolls by itself: it makes only the lines that are seen.
FocusScope {
    id: page

    required property DemoLog log

    readonly property bool wide: width >= Theme.wideWidth
    readonly property bool everything: filter.part === DemoLogFilter.All && filter.words === ""
    property bool copied: false

    objectName: "logPage"

    DemoLogFilter {
        id: filter

        log: page.log
        part: parts.currentIndex
        words: search.text
        onCountChanged: page.copied = false
    }

    ColumnLayout {
        anchors.bottomMargin: Theme.padding
        anchors.fill: parent
        anchors.leftMargin: page.wide ? Theme.spacious : Theme.padding
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: 4
        spacing: 12

        GridLayout {
            columnSpacing: Theme.padding
            columns: page.wide ? 2 : 1
            rowSpacing: 12

            SegmentBar {
                id: parts

                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: true
                label: qsTr("What is shown")

                SegmentButton {
                    objectName: "allLines"
                    text: qsTr("All")
                }
                SegmentButton {
                    objectName: "sessionLines"
                    text: qsTr("Session")
                }
                SegmentButton {
                    objectName: "requestLines"
                    text: qsTr("Requests")
                }
                SegmentButton {
                    objectName: "problemLines"
                    text: qsTr("Problems")
                }
            }
            RowLayout {
                spacing: Theme.gap

                TextBox {
                    id: search

                    objectName: "logSearch"
                    label: qsTr("Search")
                    labelVisible: false
                }
                ActionButton {
                    display: page.wide ? AbstractButton.TextBesideIcon : AbstractButton.IconOnly
                    enabled: filter.count > 0
                    iconPath: page.copied ? Icons.check : Icons.copy
                    objectName: "copyLogButton"
                    text: page.copied ? qsTr("Copied") : qsTr("Copy")
                    Accessible.description: qsTr("Copies the lines that are shown")
                    onClicked: {
                        filter.copy();
                        page.copied = true;
                    }
                }
                IconButton {
                    iconPath: Icons.trash
                    objectName: "clearLogButton"
                    text: qsTr("Clear the log")
                    onClicked: page.log.clear()
                }
            }
        }
        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            border.color: Theme.line
            color: Theme.surface
            radius: Theme.cardRadius

            ListView {
                id: list

                activeFocusOnTab: count > 0
                anchors.fill: parent
                anchors.margins: 1
                bottomMargin: Theme.gap
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                focus: true
                model: filter
                objectName: "logList"
                topMargin: Theme.gap
                Accessible.name: qsTr("Log, newest first: %n line(s)", "", filter.count)
                Accessible.role: Accessible.List
                ScrollBar.vertical: ScrollBar {}
                delegate: LogLine {
                    width: ListView.view.width
                }
            }
            FocusRing {
                radius: Theme.cardRadius + 3
                visible: list.activeFocus
            }
            BodyText {
                anchors.left: parent.left
                anchors.margins: Theme.spacious
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.textMuted
                horizontalAlignment: Text.AlignHCenter
                text: page.everything ? qsTr("Nothing has happened yet.") : qsTr("Nothing matches.")
                visible: filter.count === 0
            }
        }
        SmallText {
            text: qsTr("Tokens, codes and passwords are never written here; what looks like one is masked.")
        }
    }
}
