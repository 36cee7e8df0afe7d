// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// The access token for the current organization, which follows the choice.
Card {
    id: card

    required property LogtoClient client
    required property string organizationId
    required property string name

    readonly property bool chosen: organizationId !== ""
    readonly property var source: token
    readonly property var claims: source.claims
    readonly property bool hasToken: token.token !== ""

    objectName: "organizationTokenCard"

    LogtoAccessToken {
        id: token

        client: card.client
        // Before active, so that there is never a moment with a token for no organization.
        organizationId: card.organizationId
        active: card.chosen
    }
    ProviderClock {
        id: clock

        client: card.client
        running: card.visible
    }

    RowLayout {
        spacing: 12

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            color: Theme.accent
            path: Icons.key
            size: 22
        }
        Heading {
            text: card.chosen ? qsTr("Token for %1").arg(card.name) : qsTr("Token for an organization")
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Spinner {
            Layout.alignment: Qt.AlignTop
            visible: token.busy
        }
    }
    BodyText {
        color: Theme.textMuted
        text: qsTr("Choose an organization, and its access token is here.")
        visible: !card.chosen
    }
    TokenLife {
        expiresAt: token.expiresAt
        now: clock.now
        visible: card.hasToken
    }
    SmallText {
        objectName: "organizationTokenState"
        text: {
            if (card.hasToken)
                return qsTr("Refreshed by itself ahead of that.");
            return token.busy ? qsTr("It is being asked for.") : qsTr("There is no token at the moment.");
        }
        visible: card.chosen
    }
    Fact {
        name: qsTr("Audience")
        value: String(card.claims.aud ?? "")
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
        kind: card.hasToken ? Banner.Kind.Warning : Banner.Kind.Error
        retryable: false
    }
    ActionButton {
        busy: token.busy
        objectName: "refreshOrganizationTokenButton"
        text: qsTr("Refresh now")
        visible: card.chosen
        onClicked: token.refresh()
    }
}
