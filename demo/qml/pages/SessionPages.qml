// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// What is shown of a session: its user, and its tokens.
FocusScope {
    id: pages

    required property LogtoClient client
    required property var organizationResources

    // No token is asked for before somebody wants to see it: a start needs no network.
    property bool tokensWanted: false

    objectName: "sessionPages"

    onVisibleChanged: {
        if (!visible) {
            tokensWanted = false;
            tabs.currentIndex = 0;
        }
    }

    SegmentBar {
        id: tabs

        anchors.left: parent.left
        anchors.leftMargin: pages.width >= Theme.wideWidth ? Theme.spacious : Theme.padding
        anchors.top: parent.top
        label: qsTr("Pages")
        width: Math.min(320, pages.width - 2 * anchors.leftMargin)

        onCurrentIndexChanged: {
            if (currentIndex === 1)
                pages.tokensWanted = true;
        }

        SegmentButton {
            objectName: "userTab"
            text: qsTr("You")
        }
        SegmentButton {
            objectName: "tokensTab"
            text: qsTr("Tokens")
        }
    }
    StackLayout {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tabs.bottom
        anchors.topMargin: Theme.padding - 4
        currentIndex: tabs.currentIndex

        UserPage {
            client: pages.client
            focus: visible
        }
        TokensPage {
            client: pages.client
            focus: visible
            organizationResources: pages.organizationResources
            wanted: pages.tokensWanted
        }
    }
}
