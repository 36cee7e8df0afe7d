// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick.Layouts

// What AccountRows share.
ColumnLayout {
    required property string actionText
    property string actionName
    property bool actionEnabled: true

    signal triggered(key: string)

    spacing: 12
}
