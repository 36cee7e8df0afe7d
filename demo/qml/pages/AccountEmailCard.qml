// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// The e-mail address. A new one takes a code that was sent there.
AccountCard {
    id: card

    required property url inbox

    property string address
    property var sent: null

    needsProof: true
    objectName: "accountEmail"
    title: qsTr("E-mail address")

    function send() {
        address = wanted.text.trim();
        follow(account.sendNewEmailCode(address), "").then(verification => sent = verification, () => {});
    }

    function change() {
        const verified = account.verifyCode(sent, code.text.trim()).then(verification => account.setEmail(verification));
        follow(verified, qsTr("Your address is now %1.").arg(address)).then(finish, () => {});
        code.clear();
    }

    function finish() {
        sent = null;
        wanted.clear();
        account.fetchProfile();
    }

    BodyText {
        objectName: "presentEmail"
        text: card.account.profile.primaryEmail || qsTr("None")
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    TextBox {
        id: wanted

        objectName: "newEmail"
        enabled: card.open && card.sent === null
        field.inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        label: qsTr("New address")
        onAccepted: sendButton.clicked()
    }
    ActionButton {
        id: sendButton

        enabled: card.open && wanted.filled && !card.busy
        objectName: "sendEmailCodeButton"
        text: qsTr("Send a code")
        visible: card.sent === null
        onClicked: {
            if (enabled)
                card.send();
        }
    }
    InboxNote {
        address: card.address
        inbox: card.inbox
        visible: card.sent !== null
    }
    TextBox {
        id: code

        objectName: "emailCode"
        field.inputMethodHints: Qt.ImhDigitsOnly
        label: qsTr("Code")
        visible: card.sent !== null
        onAccepted: changeButton.clicked()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: card.sent !== null

        ActionButton {
            id: changeButton

            enabled: code.filled && !card.busy
            kind: ActionButton.Kind.Primary
            objectName: "changeEmailButton"
            text: qsTr("Change the address")
            onClicked: {
                if (enabled)
                    card.change();
            }
        }
        ActionButton {
            text: qsTr("Another address")
            onClicked: card.sent = null
        }
    }
}
