// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import Logto

Column {
    id: page

    required property LogtoClient client

    function signIn(directSignIn: string) {
        client.signIn({ directSignIn: directSignIn });
    }

    LogtoSignInExperience {
        id: experience

        client: page.client
    }

    Image {
        source: experience.logo
        height: 48
        fillMode: Image.PreserveAspectFit
    }

    Repeater {
        model: experience.connectors

        Button {
            required property logtoSocialConnector modelData

            icon.color: "transparent"
            icon.source: modelData.logo
            text: qsTr("Continue with %1").arg(modelData.name)
            onClicked: (parent as ContinueWith).signIn(modelData.directSignIn)
        }
    }

    Button {
        text: qsTr("Sign in")
        onClicked: page.client.signIn()
    }
}
