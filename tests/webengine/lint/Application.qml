// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import Logto.WebEngine

// Uses the module as applications do; qmllint must see every type.
Item {
    id: application

    readonly property string who: signInView.secure ? signInView.origin : ""
    readonly property real progress: signInView.loading ? signInView.loadProgress / 100 : 1

    LogtoClient {
        id: client
    }

    LogtoSignInView {
        id: signInView

        anchors.fill: parent
        client: client
        storageName: "panel"

        onActiveChanged: console.log(active)
        onErrorChanged: console.log(signInView.error.message)
    }

    MouseArea {
        onClicked: {
            if (signInView.error.isError)
                signInView.retry();
            else
                signInView.cancel();
        }
    }
}
