// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// Shows the provider that it is the user who sits here: by the password, or by a code.
AccountCard {
    id: card

    required property url inbox

    readonly property string email: account.profile.primaryEmail
    property var sent: null

    objectName: "accountProof"
    title: account.verified ? qsTr("It is you") : qsTr("Is it you?")

    function confirmPassword() {
        follow(account.verifyPassword(password.text), "");
        password.clear();
    }

    function sendCode() {
        follow(account.sendEmailCode(email), "").then(verification => sent = verification, () => {});
    }

    function confirmCode() {
        follow(account.verifyCode(sent, code.text.trim()), "").then(() => sent = null, () => {});
        code.clear();
    }

    SmallText {
        text: qsTr("What matters for safety needs your password, or a code, before it can be changed.")
        visible: !card.account.verified
    }
    CheckItem {
        text: qsTr("Confirmed for the next ten minutes: everything below can be changed.")
        visible: card.account.verified
    }
    GridLayout {
        columnSpacing: Theme.gap
        columns: card.width >= 640 ? 3 : 1
        rowSpacing: 12
        visible: !card.account.verified && card.sent === null

        TextBox {
            id: password

            objectName: "proofPassword"
            label: qsTr("Password")
            secret: true
            onAccepted: card.confirmPassword()
        }
        ActionButton {
            Layout.alignment: Qt.AlignBottom
            enabled: password.text !== "" && !card.busy
            kind: ActionButton.Kind.Primary
            objectName: "proofPasswordButton"
            text: qsTr("Confirm")
            onClicked: card.confirmPassword()
        }
        ActionButton {
            Layout.alignment: Qt.AlignBottom
            enabled: !card.busy
            objectName: "proofSendButton"
            text: qsTr("Send a code instead")
            visible: card.email !== ""
            onClicked: card.sendCode()
        }
    }
    InboxNote {
        address: card.email
        inbox: card.inbox
        visible: !card.account.verified && card.sent !== null
    }
    GridLayout {
        columnSpacing: Theme.gap
        columns: card.width >= 640 ? 3 : 1
        rowSpacing: 12
        visible: !card.account.verified && card.sent !== null

        TextBox {
            id: code

            objectName: "proofCode"
            label: qsTr("Code")
            field.inputMethodHints: Qt.ImhDigitsOnly
            onAccepted: card.confirmCode()
        }
        ActionButton {
            Layout.alignment: Qt.AlignBottom
            enabled: code.filled && !card.busy
            kind: ActionButton.Kind.Primary
            objectName: "proofCodeButton"
            text: qsTr("Confirm")
            onClicked: card.confirmCode()
        }
        ActionButton {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Use the password")
            onClicked: card.sent = null
        }
    }
}
