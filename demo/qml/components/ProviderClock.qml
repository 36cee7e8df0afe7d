// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto

// The time by the provider's clock, every second while it runs.
Timer {
    required property LogtoClient client
    // In milliseconds.
    property real now: 0

    interval: 1000
    repeat: true
    triggeredOnStart: true
    onTriggered: now = Date.now() - client.clockOffset * 1000
}
