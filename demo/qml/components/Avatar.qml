// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import LogtoDemo

// The user's picture in a circle; the initials until it is there.
Rectangle {
    id: avatar

    required property string name
    required property string initials
    property url picture

    color: Theme.accent
    implicitHeight: 72
    implicitWidth: 72
    radius: width / 2
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of %1").arg(name)

    Label {
        anchors.centerIn: parent
        color: Theme.accentText
        font.bold: true
        font.pixelSize: parent.height * 0.38
        text: avatar.initials
        Accessible.ignored: true
    }
    Canvas {
        id: canvas

        anchors.fill: parent
        visible: false

        onImageLoaded: {
            visible = isImageLoaded(avatar.picture);
            requestPaint();
        }
        onPaint: {
            if (!visible)
                return;
            const context = getContext("2d");
            context.reset();
            context.ellipse(0, 0, width, height);
            context.clip();
            context.drawImage(avatar.picture, 0, 0, width, height);
        }
    }

    onPictureChanged: {
        canvas.visible = false;
        if (String(picture) !== "")
            canvas.loadImage(picture);
    }
}
