// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import LogtoDemo

BodyText {
    color: Theme.textMuted
    font.pixelSize: Theme.smallSize
}
