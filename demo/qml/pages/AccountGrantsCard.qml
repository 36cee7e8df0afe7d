// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import LogtoDemo

// The applications that the user has let in.
AccountCard {
    id: card

    required property string appId

    needsProof: true
    objectName: "accountGrants"
    title: qsTr("Applications with access")

    // After the one of this application nothing can be fetched any more.
    property string revoked
    readonly property var fetched: account.grants
    readonly property var all: fetched.filter(grant => grant.id !== revoked)
    readonly property var entries: all.map(grant => {
        const since = qsTr("Since %1").arg(grant.createdAt.toLocaleString(Qt.locale(), Locale.ShortFormat));
        return {
            "key": grant.id,
            "title": grant.applicationName || grant.applicationId,
            "text": grant.applicationId === appId ? since + " · " + qsTr("also this application: it may end this session") : since
        };
    })

    function fetch() {
        follow(account.fetchGrants(), "");
    }

    function revoke(id: string) {
        follow(account.revokeGrant(id), qsTr("The access is revoked.")).then(() => {
            revoked = id;
            account.fetchGrants().then(() => {}, () => {});
        }, () => {});
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

    ActionColumn {
        actionEnabled: !card.busy
        actionName: "revokeGrantButton"
        actionText: qsTr("Revoke")
        visible: rows.count > 0
        onTriggered: key => card.revoke(key)

        Repeater {
            id: rows

            model: card.entries

            AccountRow {}
        }
    }
    SmallText {
        text: qsTr("None.")
        visible: card.open && !card.busy && !card.failed && card.all.length === 0
    }
}
