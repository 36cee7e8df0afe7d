// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Logto
import LogtoDemo

// The accounts elsewhere that the tenant takes, each a button that goes there at once. Where there
// are none, or nobody knows, there is nothing to see.
GridLayout {
    id: list

    required property LogtoClient client
    required property SignInWays ways
    // Nothing is asked before somebody looks: a session is restored without the network.
    required property bool wanted

    readonly property int smallestButton: 17 * Theme.textSize
    readonly property int room: Math.floor((width + columnSpacing) / (smallestButton + columnSpacing))

    function signIn(directSignIn: string) {
        client.signIn({
            directSignIn: directSignIn
        });
    }

    columnSpacing: Theme.gap
    columns: Math.max(1, Math.min(experience.connectors.length, room))
    objectName: "continueWith"
    rowSpacing: Theme.gap
    visible: experience.connectors.length > 0 && (ways.embeddedProblem === "" || ways.browserProblem === "")

    LogtoSignInExperience {
        id: experience

        active: list.wanted
        client: list.client
    }

    component ConnectorLogo: Image {
        required property bool shown

        Layout.preferredHeight: 20
        Layout.preferredWidth: 20
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        sourceSize.height: 40
        sourceSize.width: 40
        visible: shown && status === Image.Ready
        Accessible.ignored: true
    }

    SmallText {
        Layout.columnSpan: list.columns
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("or with an account that you have elsewhere")
    }
    Repeater {
        model: experience.connectors

        ActionButton {
            id: button

            required property logtoSocialConnector modelData

            readonly property bool hasDarkLogo: String(modelData.darkLogo) !== ""

            Layout.fillWidth: true
            // All of them as wide as each other.
            Layout.preferredWidth: 1
            objectName: "continueWith-" + modelData.target
            text: qsTr("Continue with %1").arg(modelData.name)
            onClicked: (parent as ContinueWith).signIn(modelData.directSignIn)

            contentItem: RowLayout {
                spacing: Theme.gap

                Item {
                    Layout.fillWidth: true
                }
                // Both are there when the theme changes.
                ConnectorLogo {
                    shown: !Theme.dark || !button.hasDarkLogo
                    source: button.modelData.logo
                }
                ConnectorLogo {
                    shown: Theme.dark
                    source: button.modelData.darkLogo
                }
                Label {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    color: button.ink
                    font: button.font
                    horizontalAlignment: Text.AlignHCenter
                    text: button.text
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Item {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
