// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import Logto

Column {
    id: page

    property alias client: logto

    //! [configuration]
    LogtoClient {
        id: logto

        endpoint: "https://your-tenant.logto.app"
        appId: "your-application-id"
        redirectUri: "com.example.app://callback"
        resources: ["https://org.example/api"]
        scopes: ["urn:logto:scope:organizations", "read:report", "read:org-data"]
    }
    //! [configuration]

    //! [tokens]
    LogtoOrganizationModel {
        id: organizations

        client: logto
    }
    ComboBox {
        objectName: "switcher"
        model: organizations
        textRole: "name"
        valueRole: "organizationId"
        onActivated: organizations.currentOrganizationId = currentValue
    }
    LogtoAccessToken {
        id: organizationToken

        client: logto
        organizationId: organizations.currentOrganizationId
        active: organizations.currentOrganizationId !== ""
    }
    LogtoAccessToken {
        id: resourceToken

        client: logto
        resource: "https://org.example/api"
        organizationId: organizations.currentOrganizationId
        active: organizations.currentOrganizationId !== ""
    }
    Label {
        objectName: "permissions"
        text: `${organizationToken.grantedScopes} ${resourceToken.grantedScopes}`
    }
    //! [tokens]
}
