// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// Who is signed in: from the ID token at once, from userinfo when that was fetched.
Card {
    id: card

    required property LogtoClient client

    // That of the ID token waits for a sign-in: restoring a session is done without network.
    property bool signedInHere: false
    readonly property bool detailed: client.userInfo.sub !== ""

    LogtoUser {
        id: user

        client: card.client
    }
    LogtoOrganizationModel {
        id: organizations

        client: card.client
    }
    Connections {
        target: card.client

        function onSignedIn() {
            card.signedInHere = true;
        }
        function onSignedOut() {
            card.signedInHere = false;
        }
    }

    component Section: SmallText {
        Layout.bottomMargin: -10
        Layout.topMargin: Theme.gap
        font.bold: true
    }

    RowLayout {
        spacing: Theme.padding

        Avatar {
            initials: user.initials
            name: user.displayName
            picture: card.detailed || card.signedInHere ? user.picture : ""
        }
        ColumnLayout {
            spacing: 2

            Heading {
                objectName: "userName"
                text: user.displayName
            }
            SmallText {
                objectName: "userEmail"
                text: user.email
                visible: text !== ""
            }
            SmallText {
                text: user.username === "" ? "" : "@" + user.username
                visible: text !== ""
            }
        }
    }
    Section {
        text: qsTr("Roles")
    }
    ChipFlow {
        model: user.roles
        visible: user.roles.length > 0
    }
    SmallText {
        text: qsTr("None, or the scope “roles” was not asked for.")
        visible: user.roles.length === 0
    }
    Section {
        text: qsTr("Organizations")
    }
    Repeater {
        model: organizations

        OrganizationRow {}
    }
    SmallText {
        text: qsTr("You are a member of none.")
        visible: organizations.count === 0
    }
    Item {
        Layout.fillHeight: true
    }
    StorageNote {
        status: card.client.storageStatus
    }
}
