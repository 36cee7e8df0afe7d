// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// The accounts elsewhere that sign the user in here.
AccountCard {
    id: card

    objectName: "accountIdentities"
    title: qsTr("Social accounts")

    Repeater {
        model: card.account.identities

        AccountRow {
            required property logtoIdentity modelData

            actionEnabled: card.account.verified && !card.busy
            actionName: "unlinkButton"
            actionText: qsTr("Unlink")
            text: [modelData.name, modelData.email].filter(part => part !== "").join(" · ")
            title: modelData.target
            onTriggered: card.follow(card.account.unlinkIdentity(modelData.target), qsTr("Unlinked.")).then(() => card.account.fetchProfile(), () => {})
        }
    }
    SmallText {
        text: qsTr("None is linked.")
        visible: card.account.identities.length === 0
    }
}
