// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// A part of the account: its title, what is put into it, and how its last call has ended.
Card {
    id: card

    required property LogtoAccount account
    property string title
    // Logto takes the change only shortly after the user has shown who they are.
    property bool needsProof: false

    readonly property bool open: !needsProof || account.verified
    property bool busy: false
    property bool failed: false
    property logtoError error
    property string done
    default property alias parts: parts.data

    // Shows how a call goes that has been made.
    function follow(promise: var, success: string): var {
        busy = true;
        failed = false;
        done = "";
        promise.then(() => {
            busy = false;
            done = success;
        }, error => {
            busy = false;
            failed = true;
            card.error = error;
        });
        return promise;
    }

    RowLayout {
        spacing: Theme.gap

        Heading {
            text: card.title
        }
        Spinner {
            visible: card.busy
        }
    }
    ColumnLayout {
        id: parts

        spacing: 12
    }
    RowLayout {
        spacing: Theme.gap
        visible: !card.open

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.textMuted
            path: Icons.lock
            size: 18
        }
        SmallText {
            text: qsTr("Confirm first that it is you, at the top of this page.")
        }
    }
    ErrorBanner {
        error: card.error
        retryable: false
        visible: card.failed
    }
    CheckItem {
        text: card.done
        visible: card.done !== ""
    }
}
