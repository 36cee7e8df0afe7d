// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import Logto

Column {
    id: page

    property alias client: logto

    //! [resources]
    LogtoClient {
        id: logto

        endpoint: "https://your-tenant.logto.app"
        appId: "your-application-id"
        redirectUri: "com.example.app://callback"
        resources: ["https://shopping.example/api"]
        scopes: ["read:products", "write:products"]
    }
    //! [resources]

    //! [token]
    LogtoAccessToken {
        id: shopping

        client: logto
        resource: "https://shopping.example/api"
    }
    Label {
        objectName: "expiry"
        text: shopping.token ? `Good until ${shopping.expiresAt.toLocaleTimeString()}` : shopping.error.message
    }
    //! [token]

    //! [call]
    LogtoApi {
        id: api

        client: logto

        LogtoApiRule {
            url: "https://shopping.example/api"
            resource: "https://shopping.example/api"
        }
    }
    LogtoApiRequest {
        id: products

        api: api
        url: "https://shopping.example/api/products"
    }
    Button {
        objectName: "send"
        text: "Products"
        enabled: logto.authenticated && !products.busy
        onClicked: products.send()
    }
    Label {
        objectName: "products"
        text: products.error.isError ? products.error.message : products.text
        textFormat: Text.PlainText
    }
    //! [call]
}
