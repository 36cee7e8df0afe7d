// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// Name, username and picture.
AccountCard {
    id: card

    readonly property bool renamed: username.text.trim() !== account.profile.username
    readonly property bool changed: renamed || name.text.trim() !== account.profile.name
                                    || avatar.text.trim() !== String(account.profile.avatar)

    objectName: "accountProfile"
    title: qsTr("Profile")

    function fetch() {
        follow(account.fetchProfile(), "");
    }

    function take() {
        name.text = account.profile.name;
        username.text = account.profile.username;
        avatar.text = String(account.profile.avatar);
    }

    // Only what differs: a username that stays needs no proof.
    function save() {
        const members = {};
        if (name.text.trim() !== account.profile.name)
            members.name = name.text.trim();
        if (renamed)
            members.username = username.text.trim();
        if (avatar.text.trim() !== String(account.profile.avatar))
            members.avatar = avatar.text.trim() || null;
        follow(account.updateProfile(members), qsTr("Saved."));
    }

    Connections {
        target: card.account

        function onProfileChanged() {
            card.take();
        }
    }

    TextBox {
        id: name

        objectName: "profileName"
        field.focus: true
        label: qsTr("Name")
        onAccepted: saveButton.clicked()
    }
    TextBox {
        id: username

        objectName: "profileUsername"
        label: qsTr("Username")
        onAccepted: saveButton.clicked()
    }
    SmallText {
        text: qsTr("A new username needs a confirmation that it is you, at the top of this page.")
        visible: card.renamed && !card.account.verified
    }
    TextBox {
        id: avatar

        objectName: "profileAvatar"
        label: qsTr("Address of the picture")
    }
    RowLayout {
        spacing: Theme.gap

        ActionButton {
            id: saveButton

            enabled: card.changed && !card.busy
            kind: ActionButton.Kind.Primary
            objectName: "saveProfileButton"
            text: qsTr("Save")
            onClicked: {
                if (enabled)
                    card.save();
            }
        }
        ActionButton {
            enabled: !card.busy
            objectName: "fetchProfileButton"
            text: qsTr("Fetch again")
            onClicked: card.fetch()
        }
    }
}
