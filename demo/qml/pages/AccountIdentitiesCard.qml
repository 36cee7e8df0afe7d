// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import LogtoDemo

// The accounts elsewhere that sign the user in here.
AccountCard {
    id: card

    objectName: "accountIdentities"
    title: qsTr("Social accounts")

    readonly property var all: account.identities
    readonly property var entries: all.map(identity => ({
                "key": identity.target,
                "title": identity.target,
                "text": [identity.name, identity.email].filter(part => part !== "").join(" · ")
            }))

    ActionColumn {
        actionEnabled: card.account.verified && !card.busy
        actionName: "unlinkButton"
        actionText: qsTr("Unlink")
        visible: rows.count > 0
        onTriggered: key => card.follow(card.account.unlinkIdentity(key), qsTr("Unlinked.")).then(() => card.account.fetchProfile(), () => {})

        Repeater {
            id: rows

            model: card.entries

            AccountRow {}
        }
    }
    SmallText {
        text: qsTr("None is linked.")
        visible: card.account.identities.length === 0
    }
}
