// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

Flow {
    id: flow

    property alias model: repeater.model

    Layout.fillWidth: true
    spacing: 6

    Repeater {
        id: repeater

        Chip {
            required property string modelData

            text: modelData
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
        }
    }
}
