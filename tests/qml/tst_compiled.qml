// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests
import LogtoCompiled

// Compiled bindings see what interpreted ones do.
TestCase {
    id: testCase

    name: "Compiled"
    when: client.state !== LogtoClient.Restoring

    TestProvider {
        id: provider
    }

    TestAgent {
        id: agent
    }

    LogtoClient {
        id: client

        endpoint: provider.endpoint
        appId: provider.appId
        redirectUri: "io.logto.qt://callback"
        storage: LogtoClient.Memory
    }

    Codes {
        id: codes

        client: client
    }

    Calls {
        id: calls

        client: client
    }

    function test_calls() {
        compare(calls.notSignedIn, false);
        calls.request.send();
        compare(calls.busy, true);
        tryCompare(calls, "notSignedIn", true, 15000);
        compare(calls.busy, false);
        compare(calls.nothing, true);
        compare(calls.progress, 0);
    }

    function test_codes() {
        compare(codes.noUserAgent, false);
        compare(codes.unknownResource, false);
        client.signIn();
        tryCompare(codes, "noUserAgent", true);
        compare(client.lastError.code, LogtoError.NoUserAgent);
        compare(codes.busy, false);
        compare(codes.message, client.lastError.message);

        client.userAgent = agent;
        client.signIn();
        compare(codes.noUserAgent, false);
        tryCompare(codes, "signedIn", true, 15000);
        tryCompare(codes, "unknownResource", true, 15000);
        compare(codes.tokenFailed, true);
    }
}
