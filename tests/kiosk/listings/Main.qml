// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Panel

Window {
    visible: true

    PanelClient {
        id: logto

        endpoint: "https://your-tenant.logto.app"
        appId: "your-application-id"
        redirectUri: "com.example.app://callback"
    }
}
