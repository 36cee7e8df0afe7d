// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// Shown when the provider takes the session no more.
Banner {
    id: banner

    required property LogtoClient client

    readonly property bool expired: client.state === LogtoClient.ReauthenticationRequired

    focus: expired
    kind: Banner.Kind.Warning
    objectName: "reauthenticationBanner"
    text: qsTr("The provider no longer accepts it. What you see here is what was known before.")
    title: qsTr("Your session has ended")
    visible: expired

    ActionButton {
        focus: banner.expired
        kind: ActionButton.Kind.Primary
        lowest: 38
        text: qsTr("Sign in again")
        onClicked: banner.client.signIn()
    }
}
