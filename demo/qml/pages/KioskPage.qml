// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// What a kiosk shows while nobody is signed in.
FocusScope {
    id: page

    required property LogtoClient client
    required property int idleTimeout
    required property SignInWays ways

    objectName: "kioskPage"

    component Promise: CheckItem {
        Layout.fillWidth: true
        color: "#e9e4ff"
        ink: "#c9bdff"
    }

    Rectangle {
        anchors.bottomMargin: Theme.spacious
        anchors.fill: parent
        anchors.leftMargin: Theme.spacious
        anchors.rightMargin: Theme.spacious
        clip: true
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

        Repeater {
            model: [0.9, 0.62, 0.34]

            Rectangle {
                required property real modelData

                anchors.horizontalCenter: parent.right
                anchors.horizontalCenterOffset: -0.14 * parent.width
                anchors.verticalCenter: parent.bottom
                anchors.verticalCenterOffset: -0.22 * parent.height
                color: "#12ffffff"
                height: width
                radius: width / 2
                width: modelData * parent.height
            }
        }
        Icon {
            anchors.horizontalCenter: parent.right
            anchors.horizontalCenterOffset: -0.14 * parent.width
            anchors.verticalCenter: parent.bottom
            anchors.verticalCenterOffset: -0.22 * parent.height
            color: "#ffffff"
            opacity: 0.8
            path: Icons.shield
            size: Math.min(120, 0.2 * parent.height)
        }
        ColumnLayout {
            anchors.left: parent.left
            anchors.leftMargin: Math.max(Theme.spacious, parent.width * 0.07)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.padding
            width: Math.min(560, parent.width - 2 * Theme.spacious)

            Heading {
                color: "#ffffff"
                font.pixelSize: Theme.displaySize * 1.6
                text: qsTr("Welcome")
            }
            BodyText {
                color: "#e9e4ff"
                font.pixelSize: Theme.titleSize
                text: qsTr("Touch the button and sign in with your account.")
            }
            ErrorBanner {
                error: page.client.lastError
                retryable: false
            }
            ActionButton {
                Layout.bottomMargin: Theme.padding
                Layout.preferredWidth: 320
                Layout.topMargin: Theme.padding
                focus: true
                font.pixelSize: Theme.titleSize
                implicitHeight: 72
                objectName: "kioskSignInButton"
                text: qsTr("Sign in")
                onClicked: page.ways.signIn()
            }
            Promise {
                text: qsTr("You are signed out after %1 s without a touch").arg(page.idleTimeout)
            }
            Promise {
                text: qsTr("Nothing of you stays on this device")
            }
        }
    }
}
