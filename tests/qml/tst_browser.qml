// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import Logto
import QtTest

TestCase {
    id: testCase

    name: "Browser"

    LogtoBrowserUserAgent {
        id: browser

        postLogoutRedirectUri: "http://127.0.0.1:51730/signed-out"
        raisesWindow: false
    }

    LogtoClient {
        id: client

        appId: "app"
        endpoint: "https://tenant.example"
        storage: LogtoClient.Memory
        userAgent: browser
    }

    SignalSpy {
        id: failed

        signalName: "signInFailed"
        target: client
    }

    function test_isAUserAgent() {
        compare(browser.name, "browser");
        compare(browser.redirectUri.toString(), "http://127.0.0.1/callback");
        compare(browser.active, false);
        compare(client.userAgent, browser);
    }

    function test_completeSignIn() {
        client.completeSignIn("http://127.0.0.1/callback?state=1");
        client.cancelSignIn();
        compare(client.state, LogtoClient.SignedOut);
    }
}
