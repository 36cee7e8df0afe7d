// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import Logto

Column {
    id: page

    required property LogtoClient client

    LogtoAccount {
        id: account

        client: page.client
    }

    Component.onCompleted: account.fetchProfile()

    Label {
        text: account.profile.name
        textFormat: Text.PlainText
    }

    TextField {
        id: present

        placeholderText: qsTr("Present password")
        echoMode: TextInput.Password
    }

    TextField {
        id: wanted

        placeholderText: qsTr("New password")
        echoMode: TextInput.Password
    }

    Button {
        text: qsTr("Change password")
        enabled: !account.busy
        onClicked: {
            account.verifyPassword(present.text).then(() => account.setPassword(wanted.text)).catch(error => console.warn(error.detail));
            present.clear();
            wanted.clear();
        }
    }

    Label {
        text: account.error.message
        visible: account.error.isError
    }

    Button {
        text: qsTr("Change e-mail address")
        onClicked: Qt.openUrlExternally(account.accountCenterUrl(LogtoAccount.Email))
    }
}
