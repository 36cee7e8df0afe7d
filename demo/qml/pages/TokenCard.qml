// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// One access token: what it is for, how long it lasts, and what it allows.
Card {
    id: card

    required property int index
    required property string resource
    required property string organizationId

    readonly property TokenGrid grid: parent as TokenGrid
    readonly property string organizationName: grid?.organizationName(organizationId) ?? ""
    readonly property alias accessToken: token
    readonly property var source: token
    readonly property var claims: source.claims
    readonly property bool hasToken: token.token !== ""
    readonly property string kind: {
        if (resource !== "" && organizationId !== "")
            return qsTr("API resource in %1").arg(organizationName || organizationId);
        if (resource !== "")
            return qsTr("API resource");
        return organizationId !== "" ? qsTr("Organization") : qsTr("The provider itself");
    }
    readonly property string title: {
        if (resource !== "")
            return resource;
        return organizationId !== "" ? organizationName || organizationId : qsTr("Userinfo");
    }
    // To recognize it by, and too little to use it.
    readonly property string masked: token.token.length < 20 ? "••••"
                                     : token.token.slice(0, 4) + " •••• " + token.token.slice(-4)

    objectName: "token:" + resource + ":" + organizationId
    height: Math.max(implicitHeight, grid?.neighbour(index)?.implicitHeight ?? 0)
    spacing: 12
    width: grid?.cellWidth ?? 0

    LogtoAccessToken {
        id: token

        client: card.grid?.client ?? null
        organizationId: card.organizationId
        resource: card.resource
    }

    RowLayout {
        spacing: 12

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            color: Theme.accent
            path: card.organizationId !== "" ? Icons.people : Icons.key
            size: 22
        }
        ColumnLayout {
            spacing: 2

            Heading {
                font.pixelSize: Theme.textSize
                text: card.title
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            SmallText {
                text: card.kind
            }
        }
        Spinner {
            Layout.alignment: Qt.AlignTop
            visible: token.busy
        }
    }
    RowLayout {
        spacing: Theme.gap
        visible: card.hasToken

        TokenLife {
            Layout.fillWidth: true
            expiresAt: token.expiresAt
            now: card.grid?.now ?? 0
        }
        SmallText {
            Layout.fillWidth: false
            font.family: Theme.codeFont
            objectName: "maskedToken"
            text: card.masked
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Begin and end of the token: %1").arg(text)
        }
    }
    SmallText {
        text: token.busy ? qsTr("It is being asked for.") : qsTr("There is no token at the moment.")
        visible: !card.hasToken
    }
    ChipFlow {
        model: token.grantedScopes
        visible: token.grantedScopes.length > 0
        Accessible.name: qsTr("Granted scopes")
    }
    SmallText {
        text: qsTr("It carries no scope: you hold no permission there, or none was asked for.")
        visible: card.hasToken && token.grantedScopes.length === 0
    }
    ErrorBanner {
        error: token.error
        // What is there goes on being used.
        kind: card.hasToken ? Banner.Kind.Warning : Banner.Kind.Error
        objectName: "tokenErrorBanner"
        retryable: false
        title: card.hasToken ? qsTr("Not refreshed; still valid") : ""
    }
    Disclosure {
        id: disclosure

        Layout.fillWidth: true
        objectName: "tokenClaims"
        text: qsTr("Claims")
        visible: Object.keys(card.claims).length > 0

        ClaimList {
            Layout.fillWidth: true
            claims: disclosure.expanded ? card.claims : ({})
        }
    }
    SmallText {
        text: qsTr("Opaque: only the provider can read it.")
        visible: card.hasToken && !disclosure.visible
    }
    Item {
        Layout.fillHeight: true
    }
    ActionButton {
        busy: token.busy
        implicitHeight: Theme.touch ? 48 : 40
        objectName: "refreshTokenButton"
        text: qsTr("Refresh now")
        Accessible.description: card.kind + ", " + card.title
        onClicked: token.refresh()
    }
}
