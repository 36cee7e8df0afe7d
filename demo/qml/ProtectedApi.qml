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

    // What the local provider's API has; another one has calls of its own.
    readonly property string pingResource: "https://short.example/api"
    readonly property string examplePath: options.localApi && Array.from(options.resources).includes(pingResource) ? "/ping" : ""
    readonly property var calls: options.localApi ? localCalls : []
    readonly property var localCalls: [
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

    function localUrl(path: string): string {
        return options.localApi ? base + path : "";
    }

    function needsOrganization(url: string): bool {
        return ruleFor(url)?.followsCurrentOrganization ?? false;
    }

    // What the rules below choose, in words.
    function tokenFor(url: string): string {
        const wanted = resourceFor(url);
        if (!ruleFor(url))
            return qsTr("None");
        if (!needsOrganization(url))
            return wanted || qsTr("Userinfo");
        return wanted !== "" ? qsTr("%1, in %2").arg(wanted).arg(organizationName)
                             : qsTr("Organization %1").arg(organizationName);
    }

    function resourceFor(url: string): string {
        return ruleFor(url)?.resource ?? "";
    }

    currentOrganizationId: organizations.currentOrganizationId

    LogtoApiRule {
        resource: api.resource
        url: api.base + "/"
    }
    // Those of the local provider; a rule without a URL is none.
    LogtoApiRule {
        followsCurrentOrganization: true
        url: api.localUrl("/organization")
    }
    LogtoApiRule {
        followsCurrentOrganization: true
        resource: api.organizationResource
        url: api.localUrl("/organization/data")
    }
    LogtoApiRule {
        resource: api.pingResource
        url: api.localUrl("/ping")
    }
}
