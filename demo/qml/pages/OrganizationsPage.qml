// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// The organizations of the user, one of which is the current one.
ScrollPage {
    id: page

    required property LogtoClient client
    required property LogtoOrganizationModel organizations

    readonly property var scopes: client.scopes
    readonly property bool asked: scopes.includes("urn:logto:scope:organizations")
    readonly property bool none: organizations.count === 0

    maximumWidth: 1100
    objectName: "organizationsPage"

    Banner {
        kind: Banner.Kind.Warning
        objectName: "missingScopeBanner"
        text: qsTr("Without the scope “%1” the provider does not tell. Start with it, and sign in again.").arg("urn:logto:scope:organizations")
        title: qsTr("Organizations were not asked for")
        visible: page.none && !page.asked
    }
    Banner {
        objectName: "noOrganizationBanner"
        text: qsTr("Add the user to an organization in the Logto Console, then refresh the details here.")
        title: qsTr("You are a member of no organization")
        visible: page.none && page.asked
    }
    GridLayout {
        columnSpacing: Theme.padding
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.padding

        OrganizationsCard {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 3 : -1
            client: page.client
            organizations: page.organizations
        }
        OrganizationTokenCard {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 2 : -1
            client: page.client
            name: page.organizations.currentName
            organizationId: page.organizations.currentOrganizationId
            visible: !page.none
        }
    }
}
