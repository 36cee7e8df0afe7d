// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto

TestCase {
    id: testCase

    name: "Configuration"

    Component {
        id: clientComponent

        LogtoClient {
            storage: LogtoClient.Memory
        }
    }

    Component {
        id: spyComponent

        SignalSpy {}
    }

    function makeClient(properties) {
        return createTemporaryObject(clientComponent, testCase, properties);
    }

    function makeWorkingClient() {
        return makeClient({
            endpoint: "https://tenant.example",
            appId: "app",
            redirectUri: "com.example.app://callback"
        });
    }

    function spyOn(target, signalName) {
        return createTemporaryObject(spyComponent, testCase, { target, signalName });
    }

    function test_startsSignedOut() {
        const client = makeWorkingClient();
        compare(client.state, LogtoClient.SignedOut);
        compare(client.authenticated, false);
        compare(client.idTokenClaims.name, "");
        compare(client.lastError.isError, false);
        compare(client.storageStatus, LogtoStore.Memory);
        compare(client.prompt, "consent");
        compare(client.includeReservedScopes, true);
    }

    function test_saysWhatIsWrong_data() {
        return [
            { tag: "no endpoint", properties: { appId: "app" }, names: /endpoint/ },
            { tag: "http", properties: { endpoint: "http://tenant.example", appId: "app" }, names: /https/ },
            { tag: "no app ID", properties: { endpoint: "https://tenant.example" }, names: /appId/ },
            {
                tag: "scheme without a dot",
                properties: { endpoint: "https://tenant.example", appId: "app", redirectUri: "app://x" },
                names: /redirectUri/
            }
        ];
    }

    function test_saysWhatIsWrong(data) {
        const client = makeClient(data.properties);
        compare(client.lastError.code, LogtoError.InvalidConfiguration);
        verify(data.names.test(client.lastError.detail), client.lastError.detail);
        verify(client.lastError.message.length > 0);

        const failed = spyOn(client, "signInFailed");
        client.signIn();
        compare(failed.count, 1);
        compare(failed.signalArguments[0][0].code, LogtoError.InvalidConfiguration);
        compare(client.state, LogtoClient.SignedOut);
    }

    function test_cannotChangeAfterTheStart_data() {
        return [
            { tag: "endpoint", value: "https://other.example" },
            { tag: "appId", value: "other" },
            { tag: "deviceAppId", value: "device" },
            { tag: "redirectUri", value: "com.example.other://callback" },
            { tag: "postLogoutRedirectUri", value: "com.example.other://signed-out" },
            { tag: "scopes", value: ["email"] },
            { tag: "resources", value: ["https://api.example"] },
            { tag: "includeReservedScopes", value: false },
            { tag: "prompt", value: "login" },
            { tag: "profile", value: "second" },
            { tag: "storage", value: LogtoClient.Keychain }
        ];
    }

    function test_cannotChangeAfterTheStart(data) {
        const client = makeWorkingClient();
        const before = String(client[data.tag]);
        const changed = spyOn(client, data.tag + "Changed");
        ignoreWarning(new RegExp(data.tag + " cannot be changed any more"));
        client[data.tag] = data.value;
        compare(String(client[data.tag]), before);
        compare(changed.count, 0);
    }

    function test_refusesOptions_data() {
        return [
            { tag: "unknown", options: { login_hint: "alice" }, names: /no option login_hint/ },
            { tag: "text", options: { loginHint: 7 }, names: /loginHint.*type/ },
            { tag: "list", options: { uiLocales: "de" }, names: /uiLocales.*type/ },
            { tag: "list of other things", options: { identifiers: [1] }, names: /identifiers.*type/ },
            { tag: "number", options: { maxAge: "soon" }, names: /maxAge.*type/ },
            { tag: "negative number", options: { maxAge: -1 }, names: /maxAge.*type/ },
            { tag: "fraction", options: { maxAge: 1.5 }, names: /maxAge.*type/ },
            { tag: "no number", options: { maxAge: NaN }, names: /maxAge.*type/ },
            { tag: "object", options: { extraParams: { a: 1 } }, names: /extraParams.*type/ },
            { tag: "truth", options: { clearTokens: "yes" }, names: /clearTokens.*type/ }
        ];
    }

    function test_refusesOptions(data) {
        const client = makeWorkingClient();
        const failed = spyOn(client, "signInFailed");
        client.signIn(data.options);
        compare(failed.count, 1);
        compare(client.lastError.code, LogtoError.InvalidConfiguration);
        verify(data.names.test(client.lastError.detail), client.lastError.detail);
    }

    function test_takesAllOptions() {
        const client = makeWorkingClient();
        const failed = spyOn(client, "signInFailed");
        client.signIn({
            prompt: "login consent",
            firstScreen: "register",
            identifiers: ["email"],
            directSignIn: "social:google",
            loginHint: "alice",
            oneTimeToken: "token",
            uiLocales: ["de", "en"],
            organizationId: "acme",
            maxAge: 60,
            extraParams: { theme: "dark" },
            clearTokens: false
        });
        // Nothing shows the page here, which is found out only after the options.
        tryCompare(failed, "count", 1);
        compare(client.lastError.code, LogtoError.NoUserAgent);
    }
}
