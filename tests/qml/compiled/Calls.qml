// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto

// The same for the calls of an API.
QtObject {
    id: calls

    required property LogtoClient client
    property LogtoApi api: LogtoApi {
        client: calls.client

        LogtoApiRule {
            url: "http://127.0.0.1:1/"
        }
    }
    property LogtoApiRequest request: LogtoApiRequest {
        api: calls.api
        url: "http://127.0.0.1:1/"
    }

    readonly property bool busy: request.busy
    readonly property bool notSignedIn: request.error.code === LogtoError.NotSignedIn
    readonly property bool nothing: request.status === 0 && request.text === ""
    readonly property double progress: request.downloadProgress
}
