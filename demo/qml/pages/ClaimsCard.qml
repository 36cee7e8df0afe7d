// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// All that is known about the user, by its source.
Card {
    id: card

    required property LogtoClient client

    readonly property bool detailed: client.userInfo.sub !== ""
    readonly property var source: sources.currentIndex === 0 ? client.idTokenClaims : client.userInfo
    property logtoError fetchError
    property bool failed: false

    Connections {
        target: card.client

        function onUserInfoChanged() {
            if (card.detailed)
                sources.currentIndex = 1;
        }
        function onUserInfoFailed(error) {
            card.fetchError = error;
            card.failed = true;
        }
        function onFetchingUserInfoChanged() {
            if (card.client.fetchingUserInfo)
                card.failed = false;
        }
    }

    RowLayout {
        spacing: Theme.gap

        Heading {
            text: qsTr("Claims")
        }
        ActionButton {
            busy: card.client.fetchingUserInfo
            focus: true
            implicitHeight: Theme.touch ? 48 : 40
            objectName: "refreshButton"
            text: busy ? qsTr("Refreshing") : qsTr("Refresh details")
            onClicked: card.client.fetchUserInfo()
        }
    }
    ErrorBanner {
        error: card.fetchError
        visible: card.failed
        onRetried: card.client.fetchUserInfo()
    }
    SegmentBar {
        id: sources

        Layout.fillWidth: true
        label: qsTr("Source of the claims")

        SegmentButton {
            objectName: "idTokenTab"
            text: qsTr("ID token")
        }
        SegmentButton {
            objectName: "userInfoTab"
            text: qsTr("Userinfo")
        }
    }
    SmallText {
        text: {
            if (sources.currentIndex === 0)
                return qsTr("Signed by the provider and verified here; as of the last sign-in or refresh.");
            return card.detailed ? qsTr("The provider's present answer.")
                                 : qsTr("Not fetched yet: “Refresh details” asks the provider.");
        }
    }
    ClaimList {
        Layout.fillWidth: true
        claims: card.source.raw
    }
}
