// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto

Item {
    id: page

    property alias client: logto

    //! [client]
    LogtoClient {
        id: logto

        endpoint: "https://your-tenant.logto.app"
        appId: "your-application-id"
        readOnly: true
    }
    //! [client]
}
