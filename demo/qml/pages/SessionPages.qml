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
        label: qsTr("Pages")
        objectName: "navigationBar"
        vertical: pages.wide
        width: pages.wide ? Math.max(184, implicitWidth) : pages.width - 2 * x
        x: (pages.wide ? Theme.spacious : Theme.padding) - ringWidth

        NavigationButton {
            checked: bar.currentIndex === 0
            iconPath: Icons.person
            objectName: "userTab"
            text: qsTr("User")
            onClicked: bar.currentIndex = 0
        }
        NavigationButton {
            checked: bar.currentIndex === 1
            iconPath: Icons.people
            objectName: "organizationsTab"
            text: qsTr("Organizations")
            onClicked: bar.currentIndex = 1
        }
        NavigationButton {
            checked: bar.currentIndex === 2
            iconPath: Icons.key
            objectName: "tokensTab"
            text: qsTr("Tokens")
            onClicked: bar.currentIndex = 2
        }
        NavigationButton {
            checked: bar.currentIndex === 3
            iconPath: Icons.exchange
            objectName: "apiTab"
            text: qsTr("API")
            onClicked: bar.currentIndex = 3
        }
        NavigationButton {
            checked: bar.currentIndex === 4
            iconPath: Icons.account
            objectName: "accountTab"
            text: qsTr("Account")
            onClicked: bar.currentIndex = 4
        }
        NavigationButton {
            checked: bar.currentIndex === 5
            iconPath: Icons.list
            objectName: "logTab"
            text: qsTr("Log")
            onClicked: bar.currentIndex = 5
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

            LazyPage {
                page: "UserPage.qml"
                session: pages.visible
                values: ({
                    "client": pages.client,
                    "focus": true
                })
            }
            LazyPage {
                page: "OrganizationsPage.qml"
                session: pages.visible
                values: ({
                    "client": pages.client,
                    "focus": true,
                    "organizations": organizationModel
                })
            }
            LazyPage {
                page: "TokensPage.qml"
                session: pages.visible
                values: ({
                    "client": pages.client,
                    "focus": true,
                    "organizationResources": pages.options.organizationResources
                })
            }
            LazyPage {
                page: "ApiPage.qml"
                session: pages.visible
                values: ({
                    "client": pages.client,
                    "focus": true,
                    "log": pages.log,
                    "options": pages.options,
                    "organizations": organizationModel
                })
            }
            LazyPage {
                page: "AccountPage.qml"
                session: pages.visible
                values: ({
                    "client": pages.client,
                    "focus": true,
                    "options": pages.options
                })
            }
            LazyPage {
                page: "LogPage.qml"
                session: pages.visible
                values: ({
                    "log": pages.log,
                    "focus": true
                })
            }
        }
    }
}
