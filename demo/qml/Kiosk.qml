// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// What a kiosk needs above everything else in the window: the timer, its warning and a keyboard.
Item {
    id: kiosk

    required property LogtoClient client
    required property DemoLog log
    required property DemoOptions options
    // What the keyboard takes from the bottom of the window.
    readonly property real keyboardHeight: keyboard.item?.visible ? keyboard.height : 0

    LogtoKiosk {
        id: timer

        client: kiosk.client
        enabled: kiosk.options.kiosk
        idleTimeout: kiosk.options.kioskIdle
        sessionLimit: kiosk.options.kioskLimit
        warningTime: kiosk.options.kioskWarning
        // What a user did is not for the next one, who need not wait for the revocation.
        onCleared: kiosk.log.clear()
    }

    LogtoKioskWarning {
        kiosk: timer
    }

    // By its address, so that nothing is missing where there is no virtual keyboard.
    Loader {
        id: keyboard

        active: kiosk.options.kiosk
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        objectName: "keyboardLoader"
        source: "components/ScreenKeyboard.qml"
    }
}
