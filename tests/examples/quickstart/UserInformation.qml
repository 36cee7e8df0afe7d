// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import Logto

Column {
    id: page

    property alias client: logto

    //! [scopes]
    LogtoClient {
        id: logto

        endpoint: "https://your-tenant.logto.app"
        appId: "your-application-id"
        redirectUri: "com.example.app://callback"
        scopes: ["email", "phone", "custom_data"]
    }
    //! [scopes]

    //! [user]
    LogtoUser {
        id: user

        client: logto
        autoFetch: true
    }
    Image {
        source: user.picture
        visible: status === Image.Ready
    }
    Label {
        objectName: "name"
        text: user.present ? `Hello, ${user.displayName} (${user.email})` : ""
        textFormat: Text.PlainText
    }
    //! [user]

    //! [claims]
    Repeater {
        objectName: "claims"
        model: LogtoClaimsModel {
            client: logto
        }
        delegate: Label {
            required property string name
            required property var value

            text: `${name}: ${JSON.stringify(value)}`
            textFormat: Text.PlainText
        }
    }
    //! [claims]
}
