// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto.WebEngine

// The line between the header and the page, along which it is seen how much of a page is loaded.
Item {
    id: line

    required property LogtoEmbeddedUserAgent userAgent

    implicitHeight: 2
    Accessible.name: qsTr("Loading")
    Accessible.role: Accessible.ProgressBar

    Rectangle {
        anchors.fill: parent
        color: line.palette.windowText
        opacity: 0.12
    }

    Rectangle {
        color: line.palette.highlight
        height: parent.height
        visible: line.userAgent.loading
        width: parent.width * line.userAgent.loadProgress / 100

        Behavior on width {
            NumberAnimation {
                duration: 120
            }
        }
    }
}
