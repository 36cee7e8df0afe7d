// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// The time that a token has left, counted down.
RowLayout {
    id: life

    required property date expiresAt
    // In milliseconds.
    required property real now

    readonly property int seconds: Math.max(0, Math.floor((expiresAt.getTime() - now) / 1000))
    readonly property bool closing: seconds < 15

    function twoDigits(number: int): string {
        return String(number).padStart(2, "0");
    }

    spacing: 6
    Accessible.role: Accessible.StaticText
    // Not the countdown, which would be read out every second.
    Accessible.name: qsTr("Expires at %1").arg(expiresAt.toLocaleTimeString(Qt.locale(), Locale.ShortFormat))

    Icon {
        color: life.closing ? Theme.warning : Theme.success
        path: Icons.clock
        size: 18
    }
    BodyText {
        color: life.closing ? Theme.warning : Theme.text
        font.pixelSize: Theme.smallSize
        objectName: "countdown"
        text: {
            const hours = Math.floor(life.seconds / 3600);
            const minutes = Math.floor(life.seconds / 60) % 60;
            const rest = life.twoDigits(life.seconds % 60);
            return hours > 0 ? qsTr("%1:%2:%3 h left").arg(hours).arg(life.twoDigits(minutes)).arg(rest)
                             : qsTr("%1:%2 min left").arg(minutes).arg(rest);
        }
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
