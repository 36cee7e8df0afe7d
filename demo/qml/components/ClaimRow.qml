// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// A claim and its value.
GridLayout {
    id: row

    required property string name
    required property var value

    readonly property bool wide: width >= 420
    // Times, by their unit: seconds in a JWT, milliseconds in Logto's own claims.
    readonly property var unitInMilliseconds: ({
            "auth_time": 1000,
            "exp": 1000,
            "iat": 1000,
            "created_at": 1,
            "updated_at": 1
        })
    readonly property string valueText: {
        const unit = unitInMilliseconds[name];
        if (unit !== undefined && typeof value === "number")
            return new Date(value * unit).toLocaleString(Qt.locale(), Locale.ShortFormat);
        if (typeof value === "string")
            return value;
        const plainList = Array.isArray(value) && value.every(item => typeof item === "string");
        return plainList ? value.join("\n") : JSON.stringify(value, null, 2);
    }

    columnSpacing: Theme.padding
    columns: wide ? 2 : 1
    rowSpacing: 2

    SmallText {
        Layout.alignment: Qt.AlignBaseline
        Layout.fillWidth: !row.wide
        Layout.preferredWidth: row.wide ? row.width * 0.36 : -1
        font.family: Theme.codeFont
        text: row.name
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
    BodyText {
        Layout.alignment: Qt.AlignBaseline
        font.pixelSize: Theme.smallSize
        text: row.valueText
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.name: row.name + ": " + text
    }
}
