// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Shapes
import LogtoDemo

// Turns while something takes a moment.
Item {
    id: spinner

    property color color: Theme.accent
    property real size: 20

    implicitHeight: size
    implicitWidth: size
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        layer.enabled: true
        layer.samples: 4

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: spinner.color
            strokeWidth: Math.max(2, spinner.size / 11)

            PathAngleArc {
                centerX: spinner.size / 2
                centerY: spinner.size / 2
                radiusX: spinner.size * 0.42
                radiusY: spinner.size * 0.42
                startAngle: -90
                sweepAngle: 280
            }
        }

        RotationAnimation on rotation {
            duration: 900
            from: 0
            loops: Animation.Infinite
            running: spinner.visible
            to: 360
        }
    }
}
