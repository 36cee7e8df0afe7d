// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

ScrollPage {
    id: page

    required property LogtoClient client
    required property string provider
    required property SignInWays ways
    property bool providerAsked: false

    property bool cancelled: false
    property bool signedOut: false
    property logtoSignOutReport signOutReport
    readonly property bool failed: page.client.lastError.isError && !errorBanner.aboutStorage

    Connections {
        target: page.client

        function onStateChanged() {
            if (page.client.state === LogtoClient.SigningIn) {
                page.cancelled = false;
                page.signedOut = false;
            }
        }
        function onSignInCancelled() {
            page.cancelled = true;
        }
        function onSignedOut(report) {
            page.signOutReport = report;
            page.cancelled = false;
            page.signedOut = true;
        }
    }

    centered: true
    maximumWidth: 960
    objectName: "signInPage"

    GridLayout {
        columnSpacing: Theme.spacious
        columns: page.wide ? 2 : 1

        Hero {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.wide
        }
        Card {
            Layout.minimumHeight: page.wide ? 400 : 0
            Layout.preferredWidth: 1
            padding: page.wide ? 36 : Theme.spacious

            Item {
                Layout.fillHeight: true
            }
            Heading {
                font.pixelSize: Theme.displaySize
                text: qsTr("Welcome")
            }
            BodyText {
                color: Theme.textMuted
                text: qsTr("Sign in with your account at %1.").arg(page.provider)
            }
            Banner {
                objectName: "cancelledNote"
                text: qsTr("Nothing has changed.")
                title: qsTr("Sign-in was cancelled")
                visible: page.cancelled
            }
            SignOutReport {
                providerAsked: page.providerAsked
                report: page.signOutReport
                revocationPending: page.client.revocationPending
                visible: page.signedOut
                onDismissed: page.signedOut = false
            }
            ErrorBanner {
                id: errorBanner

                error: page.client.lastError
                retryable: false
                // The report says it, too.
                visible: error.isError && !page.signedOut
            }
            WayList {
                Layout.fillWidth: true
                ways: page.ways
            }
            ActionButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                focus: true
                kind: ActionButton.Kind.Primary
                objectName: "signInButton"
                text: page.failed ? qsTr("Try again") : qsTr("Sign in")
                onClicked: page.ways.signIn()
            }
            ContinueWith {
                Layout.fillWidth: true
                client: page.client
                wanted: page.visible
                ways: page.ways
            }
            StorageNote {
                status: page.client.storageStatus
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
