// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import LogtoDemo

BodyText {
    font.bold: true
    font.pixelSize: Theme.titleSize
    lineHeight: 1.1
    Accessible.role: Accessible.Heading
}
