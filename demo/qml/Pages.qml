// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// One page for each state of the client.
FocusScope {
    id: pages

    required property LogtoClient client
    required property DemoLog log
    required property DemoOptions options
    required property string provider
    required property SignInWays ways

    readonly property bool configured: client.lastError.code !== LogtoError.InvalidConfiguration
    readonly property bool signedOut: configured && client.state === LogtoClient.SignedOut
    readonly property bool showsUser: client.state === LogtoClient.SignedIn
                                      || client.state === LogtoClient.ReauthenticationRequired
    // With a session it is one of the session's pages.
    readonly property bool showsLog: logButton.checked && !showsUser && !options.kiosk

    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        IconButton {
            id: logButton

            checkable: true
            iconPath: checked ? Icons.close : Icons.list
            objectName: "logButton"
            text: checked ? qsTr("Close the log") : qsTr("Log")
            visible: !pages.showsUser && !pages.options.kiosk
            onVisibleChanged: checked = false
        }
        ActionButton {
            objectName: "signOutButton"
            text: qsTr("Sign out")
            visible: pages.showsUser
            onClicked: {
                if (pages.options.kiosk)
                    pages.client.signOut(LogtoClient.ApplicationAndProvider);
                else
                    signOutDialog.open();
            }
        }
    }

    LogPage {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        focus: visible
        log: pages.log
        visible: pages.showsLog
    }
    FocusScope {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        focus: visible
        visible: !pages.showsLog

        SetupPage {
            anchors.fill: parent
            client: pages.client
            focus: visible
            visible: !pages.configured
        }
        RestoringPage {
            anchors.fill: parent
            client: pages.client
            focus: visible
            visible: pages.client.state === LogtoClient.Restoring
        }
        SignInPage {
            anchors.fill: parent
            client: pages.client
            focus: visible
            provider: pages.provider
            providerAsked: signOutDialog.providerToo
            visible: pages.signedOut && !pages.options.kiosk
            ways: pages.ways
        }
        KioskPage {
            anchors.fill: parent
            client: pages.client
            focus: visible
            idleTimeout: pages.options.kioskIdle
            ways: pages.ways
            visible: pages.signedOut && pages.options.kiosk
        }
        SigningInPage {
            anchors.fill: parent
            client: pages.client
            focus: visible
            provider: pages.provider
            ways: pages.ways
            visible: pages.client.state === LogtoClient.SigningIn
        }
        SessionPages {
            anchors.fill: parent
            client: pages.client
            focus: visible
            log: pages.log
            options: pages.options
            visible: pages.showsUser
        }
        ProgressPage {
            anchors.fill: parent
            focus: visible
            objectName: "signingOutPage"
            text: qsTr("Your session is being ended.")
            title: qsTr("Signing out")
            visible: pages.client.state === LogtoClient.SigningOut
            // Nobody sees whether the page in the browser has been closed.
            actions: ActionButton {
                Layout.fillWidth: true
                focus: true
                objectName: "leaveSignOutPageButton"
                text: qsTr("Go on without the browser")
                visible: pages.ways.browser.active
                onClicked: pages.ways.browser.cancel()
            }
        }
    }

    SignOutDialog {
        id: signOutDialog

        onAccepted: {
            pages.client.signOut(providerToo ? LogtoClient.ApplicationAndProvider
                                             : LogtoClient.Application);
        }
    }
}
