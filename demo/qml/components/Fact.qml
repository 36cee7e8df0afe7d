// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// A name and its value, left out while there is none.
ColumnLayout {
    id: fact

    required property string name
    required property string value

    spacing: 0
    visible: value !== ""

    SmallText {
        text: fact.name
    }
    BodyText {
        text: fact.value
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.name: fact.name + ": " + text
    }
}
