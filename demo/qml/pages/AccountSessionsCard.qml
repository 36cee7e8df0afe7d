// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// Where the user is signed in at the provider.
AccountCard {
    id: card

    needsProof: true
    objectName: "accountSessions"
    title: qsTr("Sessions at the provider")

    function fetch() {
        follow(account.fetchSessions(), "");
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
        model: card.account.sessions

        AccountRow {
            required property logtoAccountSession modelData

            actionEnabled: !card.busy
            actionName: "endSessionButton"
            actionText: qsTr("End")
            text: [modelData.current ? qsTr("This one") : "", modelData.ip, modelData.userAgent].filter(part => part !== "").join(" · ")
            title: qsTr("Since %1").arg(modelData.signedInAt.toLocaleString(Qt.locale(), Locale.ShortFormat))
            onTriggered: card.follow(card.account.revokeSession(modelData.id), qsTr("The session has ended.")).then(() => card.account.fetchSessions(), () => {})
        }
    }
    SmallText {
        text: qsTr("None: this session has none at the provider.")
        visible: card.open && !card.busy && !card.failed && card.account.sessions.length === 0
    }
}
