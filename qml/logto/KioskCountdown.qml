// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T

// The seconds that are left, in a ring that gets shorter.
T.Control {
    id: countdown

    required property int remaining
    required property int total

    readonly property real part: total > 0 ? Math.min(1, remaining / total) : 0
    readonly property color ringColor: palette.highlight
    readonly property color trackColor: Qt.alpha(palette.windowText, 0.14)

    implicitHeight: 132
    implicitWidth: 132
    Accessible.ignored: true

    background: Canvas {
        readonly property real part: countdown.part
        readonly property color ringColor: countdown.ringColor
        readonly property color trackColor: countdown.trackColor

        onPartChanged: requestPaint()
        onRingColorChanged: requestPaint()
        onTrackColorChanged: requestPaint()
        onPaint: {
            const context = getContext("2d");
            const radius = Math.min(width, height) / 2 - 5;
            const top = -Math.PI / 2;
            context.reset();
            context.lineCap = "round";
            context.lineWidth = 8;
            context.strokeStyle = trackColor;
            context.beginPath();
            context.arc(width / 2, height / 2, radius, 0, 2 * Math.PI);
            context.stroke();
            context.strokeStyle = ringColor;
            context.beginPath();
            context.arc(width / 2, height / 2, radius, top, top + 2 * Math.PI * part);
            context.stroke();
        }
    }
    contentItem: Label {
        font.bold: true
        font.pixelSize: 44
        horizontalAlignment: Text.AlignHCenter
        text: countdown.remaining
        verticalAlignment: Text.AlignVCenter
    }
}
