// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// The API that is called, with the rules that say which token goes where.
LogtoApi {
    id: api

    required property LogtoOrganizationModel organizations
    required property DemoOptions options

    readonly property string base: String(options.api)
    readonly property string resource: options.resources[0] ?? ""
    readonly property string organizationResource: options.organizationResources[0] ?? ""
    readonly property string organizationName: organizations.currentName

    // What the local provider's API has.
    readonly property var calls: [
        {
            "method": "GET",
            "path": "/products",
            "text": qsTr("Products: a scope of the API resource")
        },
        {
            "method": "DELETE",
            "path": "/products",
            "text": qsTr("Not allowed: a scope that you do not have")
        },
        {
            "method": "GET",
            "path": "/organization/report",
            "text": qsTr("Report of the current organization")
        },
        {
            "method": "GET",
            "path": "/organization/data",
            "text": qsTr("API resource within the organization")
        }
    ]

    // Below the base: neither elsewhere, nor up and out of it.
    function urlOf(path: string): string {
        const url = new URL(base + "/" + path.trim().replace(/^\/+/, ""));
        return url.href.startsWith(base + "/") ? url.href : "";
    }

    function needsOrganization(url: string): bool {
        return url.startsWith(base + "/organization");
    }

    // What the rules below choose, in words.
    function tokenFor(url: string): string {
        if (url.startsWith(String(dataRule.url)) && organizationResource !== "")
            return qsTr("%1, in %2").arg(organizationResource).arg(organizationName);
        if (needsOrganization(url))
            return qsTr("Organization %1").arg(organizationName);
        if (url.startsWith(String(pingRule.url)))
            return pingRule.resource;
        return resource || qsTr("Userinfo");
    }

    function resourceFor(url: string): string {
        if (url.startsWith(String(dataRule.url)))
            return organizationResource;
        if (needsOrganization(url))
            return "";
        return url.startsWith(String(pingRule.url)) ? pingRule.resource : resource;
    }

    currentOrganizationId: organizations.currentOrganizationId

    LogtoApiRule {
        resource: api.resource
        url: api.base + "/"
    }
    LogtoApiRule {
        followsCurrentOrganization: true
        url: api.base + "/organization"
    }
    LogtoApiRule {
        id: dataRule

        followsCurrentOrganization: true
        resource: api.organizationResource
        url: api.base + "/organization/data"
    }
    LogtoApiRule {
        id: pingRule

        resource: "https://short.example/api"
        url: api.base + "/ping"
    }
}
