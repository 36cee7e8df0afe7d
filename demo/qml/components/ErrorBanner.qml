// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// A LogtoError: the sentence for the user, the facts for the developer behind a button.
Banner {
    id: errorBanner

    required property logtoError error
    property string retryText: qsTr("Try again")
    property bool retryable: true
    // The sign-in itself is not in question.
    readonly property bool aboutStorage: error.code >= LogtoError.StorageUnavailable

    signal retried

    kind: aboutStorage ? Banner.Kind.Warning : Banner.Kind.Error
    objectName: "errorBanner"
    text: error.message
    visible: error.isError

    ActionButton {
        lowest: 38
        objectName: "retryButton"
        text: errorBanner.retryText
        visible: errorBanner.retryable
        onClicked: errorBanner.retried()
    }
    Disclosure {
        Layout.fillWidth: true
        text: qsTr("Details for developers")

        Fact {
            name: qsTr("OAuth error")
            value: errorBanner.error.oauthError
        }
        Fact {
            name: qsTr("Description")
            value: errorBanner.error.oauthErrorDescription
        }
        Fact {
            name: qsTr("HTTP status")
            value: errorBanner.error.httpStatus === 0 ? "" : String(errorBanner.error.httpStatus)
        }
        Fact {
            name: qsTr("In full")
            objectName: "errorInFull"
            value: errorBanner.error.toString()
        }
    }
}
