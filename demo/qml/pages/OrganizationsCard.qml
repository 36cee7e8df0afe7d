// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// The organizations to choose from.
Card {
    id: card

    required property LogtoClient client
    required property LogtoOrganizationModel organizations

    // Names and descriptions are in userinfo only.
    readonly property bool detailed: client.userInfo.sub !== ""
    property logtoError fetchError
    property bool failed: false

    Connections {
        target: card.client

        function onUserInfoFailed(error) {
            card.fetchError = error;
            card.failed = true;
        }
        function onFetchingUserInfoChanged() {
            if (card.client.fetchingUserInfo)
                card.failed = false;
        }
    }

    Heading {
        text: qsTr("Your organizations")
    }
    SmallText {
        text: card.detailed ? qsTr("The current one is whose token the API page sends.")
                            : qsTr("The ID token has their IDs only; “Refresh details” asks for their names.")
        visible: card.organizations.count > 0
    }
    ErrorBanner {
        error: card.fetchError
        visible: card.failed
        onRetried: card.client.fetchUserInfo()
    }
    OrganizationColumn {
        organizations: card.organizations

        Repeater {
            model: card.organizations

            OrganizationChoice {}
        }
    }
    ActionButton {
        busy: card.client.fetchingUserInfo
        focus: true
        objectName: "refreshOrganizationsButton"
        text: busy ? qsTr("Refreshing") : qsTr("Refresh details")
        onClicked: card.client.fetchUserInfo()
    }
}
