// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto

// Bindings that qmlcachegen compiles to C++, which reads value types in a way of its own.
QtObject {
    id: codes

    required property LogtoClient client
    property LogtoAccessToken token: LogtoAccessToken {
        client: codes.client
        resource: "https://unknown.example/api"
    }

    readonly property bool busy: client.lastError.code === LogtoError.Busy
    readonly property bool noUserAgent: client.lastError.code === LogtoError.NoUserAgent
    readonly property string message: client.lastError.message
    readonly property bool unknownResource: token.error.code === LogtoError.ResourceNotConfigured
    readonly property bool tokenFailed: token.error.isError
    readonly property bool signedIn: client.state === LogtoClient.SignedIn
}
