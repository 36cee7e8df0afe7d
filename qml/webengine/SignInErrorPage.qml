// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Logto.WebEngine

// Why the page is not shown, and what can be done about it.
Pane {
    id: errorPage

    required property LogtoEmbeddedUserAgent userAgent

    padding: 24
    Accessible.name: message.text
    Accessible.role: Accessible.AlertMessage

    Flickable {
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(height, content.implicitHeight)

        ColumnLayout {
            id: content

            anchors.centerIn: parent
            spacing: 16
            width: Math.min(parent.width, 420)

            Label {
                Layout.fillWidth: true
                font.bold: true
                font.pointSize: message.font.pointSize * 1.4
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The sign-in page is not available")
                wrapMode: Text.WordWrap
            }

            Label {
                id: message

                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: errorPage.userAgent.error.message
                textFormat: Text.PlainText
                wrapMode: Text.WordWrap
            }

            Button {
                Layout.alignment: Qt.AlignHCenter
                Layout.minimumHeight: 48
                Layout.topMargin: 8
                focus: true
                highlighted: true
                text: qsTr("Try again")
                Accessible.name: text
                Keys.onEnterPressed: clicked()
                Keys.onReturnPressed: clicked()
                onClicked: errorPage.userAgent.retry()
            }
        }
    }
}
