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
    readonly property url picture: detailed || signedInHere ? user.picture : ""
    readonly property bool detailed: client.userInfo.sub !== ""
    readonly property var user: detailed ? client.userInfo : client.idTokenClaims
    readonly property string displayName: user.name || user.username || user.sub

    // Logto names the roles of all organizations in one list, as "<organization ID>:<role>"; the
    // names of the organizations are in userinfo only.
    readonly property var organizations: user.organizations.map(id => ({
                "id": id,
                "name": user.raw.organization_data?.find(data => data.id === id)?.name ?? "",
                "roles": user.organizationRoles.filter(role => role.startsWith(id + ":"))
                                               .map(role => role.slice(id.length + 1))
            }))

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
            name: card.displayName
            picture: card.picture
        }
        ColumnLayout {
            spacing: 2

            Heading {
                objectName: "userName"
                text: card.displayName
            }
            SmallText {
                objectName: "userEmail"
                text: card.user.email
                visible: text !== ""
            }
            SmallText {
                text: card.user.username === "" ? "" : "@" + card.user.username
                visible: text !== ""
            }
        }
    }
    Section {
        text: qsTr("Roles")
    }
    ChipFlow {
        model: card.user.roles
        visible: card.user.roles.length > 0
    }
    SmallText {
        text: qsTr("None, or the scope “roles” was not asked for.")
        visible: card.user.roles.length === 0
    }
    Section {
        text: qsTr("Organizations")
    }
    Repeater {
        model: card.organizations

        OrganizationRow {
            required property var modelData

            name: modelData.name
            organizationId: modelData.id
            roles: modelData.roles
        }
    }
    SmallText {
        text: qsTr("You are a member of none.")
        visible: card.user.organizations.length === 0
    }
    Item {
        Layout.fillHeight: true
    }
    StorageNote {
        status: card.client.storageStatus
    }
}
