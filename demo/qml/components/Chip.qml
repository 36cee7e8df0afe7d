// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import LogtoDemo

Label {
    id: chip

    property color paper: Theme.accentSoft

    bottomPadding: 4
    color: Theme.accentStrong
    elide: Text.ElideRight
    font.pixelSize: Theme.smallSize
    leftPadding: 10
    rightPadding: 10
    textFormat: Text.PlainText
    topPadding: 4

    background: Rectangle {
        color: chip.paper
        radius: height / 2
    }
}
