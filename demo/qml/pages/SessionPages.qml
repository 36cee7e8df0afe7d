// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// What is shown of a session. A page is made when it is first looked at, so that a start needs no
// network, and ends with the session: nothing of it is left for the next user.
FocusScope {
    id: pages

    required property LogtoClient client
    required property DemoLog log
    required property DemoOptions options

    readonly property bool wide: width >= Theme.wideWidth

    objectName: "sessionPages"

    onVisibleChanged: {
        if (!visible)
            bar.currentIndex = 0;
    }

    LogtoOrganizationModel {
        id: organizations

        client: pages.client
    }

    NavigationBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: (pages.wide ? Theme.spacious : Theme.padding) - ringWidth
        anchors.right: pages.wide ? undefined : parent.right
        anchors.rightMargin: Theme.padding - ringWidth
        anchors.top: parent.top
        height: pages.wide ? pages.height : implicitHeight
        objectName: "navigationBar"
        pages: [
            { "text": qsTr("User"), "iconPath": Icons.person, "objectName": "userTab" },
            { "text": qsTr("Organizations"), "iconPath": Icons.people, "objectName": "organizationsTab" },
            { "text": qsTr("Tokens"), "iconPath": Icons.key, "objectName": "tokensTab" },
            { "text": qsTr("API"), "iconPath": Icons.exchange, "objectName": "apiTab" },
            { "text": qsTr("Account"), "iconPath": Icons.account, "objectName": "accountTab" },
            { "text": qsTr("Log"), "iconPath": Icons.list, "objectName": "logTab" }
        ]
        vertical: pages.wide
        width: pages.wide ? Math.max(184, implicitWidth) : undefined
    }

    component Page: Loader {
        id: loader

        // Stays once it was looked at.
        property bool wanted: false

        active: wanted && pages.visible
        focus: StackLayout.isCurrentItem
        StackLayout.onIsCurrentItemChanged: wanted = wanted || StackLayout.isCurrentItem
        Component.onCompleted: wanted = StackLayout.isCurrentItem

        Connections {
            target: pages

            function onVisibleChanged() {
                loader.wanted = loader.StackLayout.isCurrentItem;
            }
        }
    }

    FocusScope {
        anchors.bottom: parent.bottom
        anchors.left: pages.wide ? bar.right : parent.left
        anchors.right: parent.right
        anchors.top: pages.wide ? parent.top : bar.bottom
        anchors.topMargin: pages.wide ? 0 : Theme.gap
        focus: true

        StackLayout {
            anchors.fill: parent
            currentIndex: bar.currentIndex

            Page {
                sourceComponent: UserPage {
                    client: pages.client
                    focus: true
                }
            }
            Page {
                sourceComponent: OrganizationsPage {
                    client: pages.client
                    focus: true
                    organizations: organizations
                }
            }
            Page {
                sourceComponent: TokensPage {
                    client: pages.client
                    focus: true
                    organizationResources: pages.options.organizationResources
                }
            }
            Page {
                sourceComponent: ApiPage {
                    client: pages.client
                    focus: true
                    log: pages.log
                    options: pages.options
                    organizations: organizations
                }
            }
            Page {
                sourceComponent: AccountPage {
                    client: pages.client
                    focus: true
                    options: pages.options
                }
            }
            Page {
                sourceComponent: LogPage {
                    focus: true
                    log: pages.log
                }
            }
        }
    }
}
