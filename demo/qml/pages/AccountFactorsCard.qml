// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// What is asked for besides the password.
AccountCard {
    id: card

    objectName: "accountFactors"
    title: qsTr("Second factors")

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

    Repeater {
        model: card.account.mfaFactors

        AccountRow {
            required property logtoMfaFactor modelData

            actionEnabled: card.account.verified && !card.busy
            actionName: "removeFactorButton"
            actionText: qsTr("Remove")
            text: card.describe(modelData)
            title: card.names[modelData.type] ?? modelData.type
            onTriggered: card.follow(card.account.removeMfaFactor(modelData.id), qsTr("Removed.")).then(() => card.account.fetchMfaFactors(), () => {})
        }
    }
    SmallText {
        text: qsTr("None. They are set up in the account center.")
        visible: !card.busy && !card.failed && card.account.mfaFactors.length === 0
    }
}
