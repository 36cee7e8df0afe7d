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
        id: organizationModel

        client: pages.client
    }

    NavigationBar {
        id: bar

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
        width: pages.wide ? Math.max(184, implicitWidth) : pages.width - 2 * x
        x: (pages.wide ? Theme.spacious : Theme.padding) - ringWidth
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
        focus: true
        height: pages.height - y
        width: pages.width - x
        x: pages.wide ? bar.x + bar.width : 0
        y: pages.wide ? 0 : bar.height + Theme.gap

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
                    organizations: organizationModel
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
                    organizations: organizationModel
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
