// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import LogtoDemo

// A row of SegmentButtons, of which one is chosen.
TabBar {
    id: bar

    required property string label

    padding: 3
    spacing: 3
    Accessible.name: label

    background: Rectangle {
        color: Theme.surfaceSunken
        radius: Theme.radius
    }
}
