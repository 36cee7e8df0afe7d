// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

ScrollPage {
    id: page

    required property LogtoClient client

    maximumWidth: 1100
    objectName: "userPage"

    SessionEndedBanner {
        client: page.client
    }
    ErrorBanner {
        error: page.client.lastError
        retryable: false
        visible: error.isError && aboutStorage
    }
    GridLayout {
        columnSpacing: Theme.padding
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.padding

        ProfileCard {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 2 : -1
            client: page.client
        }
        ClaimsCard {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 3 : -1
            client: page.client
        }
    }
}
