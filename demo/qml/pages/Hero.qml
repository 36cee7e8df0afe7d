// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// What this application is about.
Rectangle {
    id: hero

    implicitHeight: column.implicitHeight + 2 * column.anchors.margins
    radius: Theme.cardRadius
    gradient: Gradient {
        GradientStop {
            color: "#6c50f2"
            position: 0
        }
        GradientStop {
            color: "#3b259f"
            position: 1
        }
    }

    component Promise: CheckItem {
        Layout.fillWidth: true
        color: "#e9e4ff"
        ink: "#c9bdff"
    }

    Icon {
        anchors.bottom: parent.bottom
        anchors.margins: 20
        anchors.right: parent.right
        color: "#ffffff"
        opacity: 0.16
        path: Icons.shield
        size: 150
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: 36
        spacing: 14

        Heading {
            color: "#ffffff"
            font.pixelSize: Theme.displaySize
            text: qsTr("Sign-in, the Qt way")
        }
        BodyText {
            Layout.bottomMargin: Theme.gap
            color: "#e9e4ff"
            text: qsTr("One QML type signs your users in with Logto, and keeps them signed in.")
        }
        Promise {
            text: qsTr("Every ID token is verified")
        }
        Promise {
            text: qsTr("The session is kept in the keychain")
        }
        Promise {
            text: qsTr("Back tomorrow, without the network")
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
