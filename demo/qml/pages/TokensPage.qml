// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// Every access token that this session gives, live.
ScrollPage {
    id: page

    required property LogtoClient client
    // Those that are for use within an organization.
    required property var organizationResources

    readonly property bool expired: client.state === LogtoClient.ReauthenticationRequired
    // Every refresh brings an ID token; its claims are new then, though these are mostly not.
    readonly property string organizations: JSON.stringify(client.idTokenClaims.organizations)
    readonly property var targets: {
        const all = [{ "resource": "", "organizationId": "" }];
        const ids = JSON.parse(organizations);
        for (const resource of client.resources)
            all.push({ "resource": resource, "organizationId": "" });
        for (const id of ids)
            all.push({ "resource": "", "organizationId": id });
        for (const id of ids) {
            for (const resource of organizationResources)
                all.push({ "resource": resource, "organizationId": id });
        }
        return all;
    }
    maximumWidth: 1100
    objectName: "tokensPage"

    ProviderClock {
        id: clock

        client: page.client
        running: page.visible
    }

    ErrorBanner {
        error: page.client.lastError
        objectName: "lastErrorBanner"
        retryText: qsTr("Sign in again")
        retryable: page.expired
        onRetried: page.client.signIn()
    }
    Banner {
        readonly property int offset: page.client.clockOffset

        kind: Banner.Kind.Warning
        objectName: "clockBanner"
        text: offset > 0 ? qsTr("It is %1 s ahead of the provider's. Tokens are judged by the provider's.").arg(offset)
                         : qsTr("It is %1 s behind the provider's. Tokens are judged by the provider's.").arg(-offset)
        title: qsTr("Check the clock of this device")
        visible: offset !== 0
    }
    StorageNote {
        status: page.client.storageStatus
    }
    TokenGrid {
        id: grid

        Layout.fillWidth: true
        cards: repeater
        client: page.client
        columns: page.wide ? 2 : 1
        now: clock.now

        Repeater {
            id: repeater

            model: page.targets

            TokenCard {
                required property var modelData

                organizationId: modelData.organizationId
                resource: modelData.resource
            }
        }
    }
}
