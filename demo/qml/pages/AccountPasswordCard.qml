// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import LogtoDemo

AccountCard {
    id: card

    readonly property bool differs: again.text !== "" && again.text !== wanted.text

    needsProof: true
    objectName: "accountPassword"
    title: qsTr("Password")

    function change() {
        follow(account.setPassword(wanted.text), qsTr("The password is changed."));
        wanted.clear();
        again.clear();
    }

    TextBox {
        id: wanted

        objectName: "newPassword"
        enabled: card.open
        label: qsTr("New password")
        secret: true
    }
    TextBox {
        id: again

        objectName: "newPasswordAgain"
        enabled: card.open
        label: qsTr("The same again")
        secret: true
        onAccepted: changeButton.clicked()
    }
    SmallText {
        color: Theme.danger
        text: qsTr("The two differ.")
        visible: card.differs
    }
    ActionButton {
        id: changeButton

        enabled: card.open && !card.busy && wanted.text !== "" && wanted.text === again.text
        objectName: "changePasswordButton"
        text: qsTr("Change the password")
        onClicked: {
            if (enabled)
                card.change();
        }
    }
}
