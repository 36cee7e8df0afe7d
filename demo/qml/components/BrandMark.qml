// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// The sign of the application with its name.
RowLayout {
    id: brand

    property color color: Theme.text
    property int size: 32

    spacing: 10

    Image {
        Layout.preferredHeight: brand.size
        Layout.preferredWidth: brand.size
        source: "qrc:/qt/qml/LogtoDemo/icons/logto-demo.svg"
        sourceSize.height: brand.size
        sourceSize.width: brand.size
        Accessible.ignored: true
    }
    BodyText {
        color: brand.color
        font.bold: true
        lineHeight: 1
        text: qsTr("Logto for Qt")
    }
}
