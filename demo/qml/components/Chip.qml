// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import LogtoDemo

Label {
    bottomPadding: 4
    color: Theme.accentStrong
    elide: Text.ElideRight
    font.pixelSize: Theme.smallSize
    leftPadding: 10
    rightPadding: 10
    textFormat: Text.PlainText
    topPadding: 4

    background: Rectangle {
        // Also to be seen on what has been chosen.
        border.color: Theme.dark ? "#4b4279" : "#d3caff"
        color: Theme.accentSoft
        radius: height / 2
    }
}
