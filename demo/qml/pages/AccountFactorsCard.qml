// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import LogtoDemo

// What is asked for besides the password.
AccountCard {
    id: card

    objectName: "accountFactors"
    title: qsTr("Second factors")

    readonly property var all: account.mfaFactors
    readonly property var entries: all.map(factor => ({
                "key": factor.id,
                "title": names[factor.type] ?? factor.type,
                "text": describe(factor)
            }))

    readonly property var names: ({
            "BackupCode": qsTr("Backup codes"),
            "Totp": qsTr("Authenticator app"),
            "WebAuthn": qsTr("Passkey")
        })

    function describe(factor: var): string {
        if (factor.type === "BackupCode")
            return qsTr("%n code(s) left", "", factor.remainingCodes);
        return [factor.name, factor.agent].filter(part => part !== "").join(" · ");
    }

    Component.onCompleted: follow(account.fetchMfaFactors(), "")

    ActionColumn {
        actionEnabled: card.account.verified && !card.busy
        actionName: "removeFactorButton"
        actionText: qsTr("Remove")
        visible: rows.count > 0
        onTriggered: key => card.follow(card.account.removeMfaFactor(key), qsTr("Removed.")).then(() => card.account.fetchMfaFactors(), () => {})

        Repeater {
            id: rows

            model: card.entries

            AccountRow {}
        }
    }
    SmallText {
        text: qsTr("None. They are set up in the account center.")
        visible: !card.busy && !card.failed && card.account.mfaFactors.length === 0
    }
}
