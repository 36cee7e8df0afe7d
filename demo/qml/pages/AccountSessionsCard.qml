// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import LogtoDemo

// Where the user is signed in at the provider.
AccountCard {
    id: card

    needsProof: true
    objectName: "accountSessions"
    title: qsTr("Sessions at the provider")

    readonly property var all: account.sessions
    readonly property var entries: all.map(session => ({
                "key": session.id,
                "title": qsTr("Since %1").arg(session.signedInAt.toLocaleString(Qt.locale(), Locale.ShortFormat)),
                "text": [session.current ? qsTr("This one") : "", session.ip, session.userAgent].filter(part => part !== "").join(" · ")
            }))

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

    ActionColumn {
        actionEnabled: !card.busy
        actionName: "endSessionButton"
        actionText: qsTr("End")
        visible: rows.count > 0
        onTriggered: key => card.follow(card.account.revokeSession(key), qsTr("The session has ended.")).then(() => card.account.fetchSessions(), () => {})

        Repeater {
            id: rows

            model: card.entries

            AccountRow {}
        }
    }
    SmallText {
        text: qsTr("None: this session has none at the provider.")
        visible: card.open && !card.busy && !card.failed && card.account.sessions.length === 0
    }
}
