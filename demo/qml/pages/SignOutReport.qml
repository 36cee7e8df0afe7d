// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// What a sign-out has done, and what it could not do.
Banner {
    id: banner

    required property logtoSignOutReport report
    property bool providerAsked: false
    property bool revocationPending: false

    readonly property bool complete: report.storageCleared && report.revoked
                                     && (report.providerSessionEnded || !providerAsked)

    dismissible: true
    kind: complete ? Banner.Kind.Success : Banner.Kind.Warning
    objectName: "signOutReport"
    text: report.error.message
    title: qsTr("You are signed out")

    CheckItem {
        done: banner.report.storageCleared
        text: qsTr("Session removed from this device")
    }
    CheckItem {
        done: banner.report.revoked
        text: banner.revocationPending ? qsTr("Refresh token: revoked as soon as the provider can be reached")
                                       : qsTr("Refresh token revoked")
    }
    CheckItem {
        done: banner.report.providerSessionEnded
        text: qsTr("Session at the provider ended")
        visible: banner.providerAsked
    }
}
