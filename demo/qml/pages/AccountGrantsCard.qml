// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// The applications that the user has let in.
AccountCard {
    id: card

    required property string appId

    needsProof: true
    objectName: "accountGrants"
    title: qsTr("Applications with access")

    function fetch() {
        follow(account.fetchGrants(), "");
    }

    Connections {
        target: card.account

        function onVerifiedChanged() {
            if (card.account.verified)
                card.fetch();
        }
    }
    Component.onCompleted: {
        if (account.verified)
            fetch();
    }

    Repeater {
        model: card.account.grants

        AccountRow {
            required property logtoAccountGrant modelData

            actionEnabled: !card.busy
            actionName: "revokeGrantButton"
            actionText: qsTr("Revoke")
            text: {
                const since = qsTr("Since %1").arg(modelData.createdAt.toLocaleString(Qt.locale(), Locale.ShortFormat));
                return modelData.applicationId === card.appId ? since + " · " + qsTr("also this application: it ends this session") : since;
            }
            title: modelData.applicationName || modelData.applicationId
            onTriggered: card.follow(card.account.revokeGrant(modelData.id), qsTr("The access is revoked.")).then(() => card.account.fetchGrants(), () => {})
        }
    }
    SmallText {
        text: qsTr("None.")
        visible: card.open && !card.busy && !card.failed && card.account.grants.length === 0
    }
}
