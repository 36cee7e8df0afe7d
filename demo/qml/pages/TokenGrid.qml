// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// What the cards of the tokens share.
Grid {
    id: grid

    required property LogtoClient client
    required property var cards
    // By the provider's clock, in milliseconds.
    required property real now
    readonly property real cellWidth: (width - (columns - 1) * spacing) / columns
    readonly property var userInfo: client.userInfo

    // Empty while it is not known: the ID token has the IDs only.
    function organizationName(id: string): string {
        const known = userInfo.raw.organization_data ?? [];
        return known.find(organization => organization.id === id)?.name ?? "";
    }

    // The other card of the row.
    function neighbour(index: int): Item {
        const other = index % 2 === 0 ? index + 1 : index - 1;
        return columns === 2 && other < cards.count ? cards.itemAt(other) : null;
    }

    spacing: Theme.padding
}
