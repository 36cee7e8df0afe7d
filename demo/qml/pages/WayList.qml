// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick.Layouts
import LogtoDemo

// The ways to sign in, side by side.
ColumnLayout {
    id: list

    required property SignInWays ways

    spacing: Theme.gap

    WayCard {
        checked: list.ways.way === SignInWays.Way.Embedded
        description: qsTr("The page opens here, in a view of this application.")
        objectName: "embeddedOption"
        problem: list.ways.embeddedProblem
        text: qsTr("In this window")
        onClicked: list.ways.way = SignInWays.Way.Embedded
    }
    WayCard {
        checked: list.ways.way === SignInWays.Way.Browser
        description: qsTr("With your own browser, its passkeys and its saved passwords.")
        objectName: "browserOption"
        problem: list.ways.browserProblem
        text: qsTr("In the browser")
        onClicked: list.ways.way = SignInWays.Way.Browser
    }
    WayCard {
        checked: list.ways.way === SignInWays.Way.Device
        description: qsTr("Scan a code with your phone. For machines without a keyboard.")
        objectName: "deviceOption"
        problem: list.ways.deviceProblem
        text: qsTr("On another device")
        onClicked: list.ways.way = SignInWays.Way.Device
    }
}
