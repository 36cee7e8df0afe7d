// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// Text of any origin: never read as markup, and wrapped rather than cut.
Label {
    Layout.fillWidth: true
    color: Theme.text
    font.pixelSize: Theme.textSize
    lineHeight: 1.2
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
