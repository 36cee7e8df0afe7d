// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Shapes
import LogtoDemo

// A line drawing in a square of 24 units, in any colour and size.
Item {
    id: icon

    required property string path
    property color color: Theme.text
    property real size: 20

    implicitHeight: size
    implicitWidth: size
    Accessible.ignored: true

    Shape {
        height: 24
        scale: icon.size / 24
        transformOrigin: Item.TopLeft
        width: 24
        layer.enabled: true
        layer.samples: 4
        layer.textureSize.height: icon.size * 3
        layer.textureSize.width: icon.size * 3
        layer.smooth: true

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: icon.color
            strokeWidth: 1.9

            PathSvg {
                path: icon.path
            }
        }
    }
}
