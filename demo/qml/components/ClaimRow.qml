// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import LogtoDemo

// A claim and its value.
Grid {
    id: row

    required property string name
    required property var value

    readonly property bool wide: width >= 420
    readonly property real nameWidth: wide ? Math.round(width * 0.36) : width
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

    bottomPadding: 9
    columnSpacing: Theme.padding
    // Lines between rows are sharp at whole pixels only.
    height: Math.ceil(implicitHeight)
    columns: wide ? 2 : 1
    rowSpacing: 2
    topPadding: 9

    SmallText {
        font.family: Theme.codeFont
        text: row.name
        width: row.nameWidth
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
    BodyText {
        font.pixelSize: Theme.smallSize
        text: row.valueText
        width: row.wide ? row.width - row.nameWidth - row.columnSpacing : row.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.name: row.name + ": " + text
    }
}
