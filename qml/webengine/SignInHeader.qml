// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Logto.WebEngine

// Who the user is talking to, out of the reach of the page.
Pane {
    id: header

    required property LogtoEmbeddedUserAgent userAgent
    readonly property int touchSize: 48
    readonly property string protection: {
        if (userAgent.origin === "")
            return "";
        if (userAgent.secure)
            return qsTr("Secure connection");
        return userAgent.origin.startsWith("http:") ? qsTr("On this device") : "";
    }

    horizontalPadding: 8
    verticalPadding: 4

    RowLayout {
        anchors.fill: parent
        spacing: 8

        ToolButton {
            Layout.minimumHeight: header.touchSize
            Layout.minimumWidth: header.touchSize
            focusPolicy: Qt.StrongFocus
            text: header.mirrored ? "\u2192" : "\u2190"
            visible: header.userAgent.canGoBack
            Accessible.name: qsTr("Back")
            ToolTip.delay: 500
            ToolTip.text: qsTr("Back")
            ToolTip.visible: hovered
            onClicked: header.userAgent.goBack()
        }

        LockIcon {
            Layout.leftMargin: 4
            color: originLabel.color
            visible: header.userAgent.secure
        }

        Label {
            id: originLabel

            Layout.fillWidth: true
            // The end of a host name says whose it is.
            elide: Text.ElideLeft
            text: header.userAgent.origin === "" ? qsTr("Sign-in") : header.userAgent.origin
            textFormat: Text.PlainText
            Accessible.name: header.protection === "" ? text : text + ", " + header.protection
            ToolTip.delay: 500
            ToolTip.text: text + "\n" + header.protection
            ToolTip.visible: originHover.hovered && header.protection !== ""

            HoverHandler {
                id: originHover
            }
        }

        Label {
            opacity: 0.7
            text: header.protection
            visible: !header.userAgent.secure && text !== "" && header.width > 400
        }

        ToolButton {
            Layout.minimumHeight: header.touchSize
            Layout.minimumWidth: header.touchSize
            focusPolicy: Qt.StrongFocus
            text: qsTr("Cancel")
            Accessible.name: text
            onClicked: header.userAgent.cancel()
        }
    }
}
