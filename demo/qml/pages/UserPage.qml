// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

ScrollPage {
    id: page

    required property LogtoClient client

    readonly property bool expired: client.state === LogtoClient.ReauthenticationRequired

    maximumWidth: 1100
    objectName: "userPage"

    Banner {
        kind: Banner.Kind.Warning
        objectName: "reauthenticationBanner"
        text: qsTr("The provider no longer accepts it. What you see here is what was known before.")
        title: qsTr("Your session has ended")
        visible: page.expired

        ActionButton {
            focus: page.expired
            implicitHeight: 38
            kind: ActionButton.Kind.Primary
            text: qsTr("Sign in again")
            onClicked: page.client.signIn()
        }
    }
    ErrorBanner {
        error: page.client.lastError
        retryable: false
        visible: error.isError && aboutStorage
    }
    GridLayout {
        columnSpacing: Theme.padding
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.padding

        ProfileCard {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 2 : -1
            client: page.client
        }
        ClaimsCard {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 3 : -1
            client: page.client
        }
    }
}
