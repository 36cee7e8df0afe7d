// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// The user's own account, by Logto's Account API.
ScrollPage {
    id: page

    required property LogtoClient client
    required property DemoOptions options

    maximumWidth: 1100
    objectName: "accountPage"

    LogtoAccount {
        id: userAccount

        client: page.client
    }

    Component.onCompleted: profile.fetch()

    SessionEndedBanner {
        id: ended

        client: page.client
        // What has ended it may be far below.
        onExpiredChanged: {
            if (expired)
                page.goToTop();
        }
    }
    AccountProofCard {
        account: userAccount
        inbox: page.options.inbox
        visible: !ended.expired
    }
    GridLayout {
        columnSpacing: Theme.padding
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.padding

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 1 : -1
            spacing: Theme.padding

            AccountProfileCard {
                id: profile

                account: userAccount
                focus: true
            }
            AccountEmailCard {
                account: userAccount
                inbox: page.options.inbox
            }
            AccountPasswordCard {
                account: userAccount
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 1 : -1
            spacing: Theme.padding

            AccountSessionsCard {
                account: userAccount
            }
            AccountGrantsCard {
                account: userAccount
                appId: page.client.appId
            }
            AccountFactorsCard {
                account: userAccount
            }
            AccountIdentitiesCard {
                account: userAccount
            }
        }
    }
    RowLayout {
        spacing: Theme.padding
        // The provider for tests has no such pages.
        visible: String(page.options.inbox) === ""

        SmallText {
            text: qsTr("Logto has pages of its own for all of this, too.")
        }
        ActionButton {
            objectName: "accountCenterButton"
            text: qsTr("Open the account center")
            onClicked: Qt.openUrlExternally(userAccount.accountCenterUrl(LogtoAccount.Security))
        }
    }
}
