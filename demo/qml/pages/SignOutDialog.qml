// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Templates as T
import LogtoDemo

Dialog {
    id: dialog

    readonly property bool providerToo: providerOption.checked

    anchors.centerIn: parent
    focus: true
    margins: Theme.padding
    modal: true
    objectName: "signOutDialog"
    padding: Theme.spacious
    title: qsTr("Sign out")
    width: Math.min(460, (parent?.width ?? 460) - 2 * margins)

    T.Overlay.modal: Rectangle {
        color: "#99100c20"
    }
    background: Rectangle {
        border.color: Theme.line
        color: Theme.surface
        radius: Theme.cardRadius
    }
    header: null

    ColumnLayout {
        anchors.fill: parent
        spacing: 14

        Heading {
            text: qsTr("Sign out?")
        }
        OptionCard {
            checked: true
            explanation: qsTr("Removes the session from this device and revokes it. The provider may still remember you.")
            objectName: "applicationOption"
            text: qsTr("Of this application")
        }
        OptionCard {
            id: providerOption

            explanation: qsTr("Ends the provider's session, too, on its own page. The next sign-in asks for the password.")
            objectName: "providerOption"
            text: qsTr("Also at the provider")
        }
        RowLayout {
            Layout.topMargin: Theme.gap
            spacing: Theme.gap

            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                text: qsTr("Cancel")
                onClicked: dialog.reject()
            }
            ActionButton {
                focus: true
                kind: ActionButton.Kind.Danger
                objectName: "confirmSignOutButton"
                text: qsTr("Sign out")
                onClicked: dialog.accept()
            }
        }
    }
}
