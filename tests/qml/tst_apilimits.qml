// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// Calls of an API that would take for ever, be too large, or cannot be sent at all; and which rule
// is for which URL.
TestCase {
    id: testCase

    name: "ApiLimits"
    when: windowShown

    readonly property int patience: 30000
    readonly property url trials: provider.endpoint + "/api/trials/"

    TestProvider {
        id: provider
    }

    TestFolder {
        id: folder
    }

    LogtoClient {
        id: client

        endpoint: provider.endpoint
        appId: provider.appId
        redirectUri: "io.logto.qt://callback"
        resources: ["https://shopping.example/api"]
        scopes: ["read:products", "write:products"]
        storage: LogtoClient.Memory
        userAgent: TestAgent {}
    }

    HastyClient {
        id: hasty

        endpoint: provider.endpoint
        appId: provider.appId
        redirectUri: "io.logto.qt://callback"
        storage: LogtoClient.Memory
    }

    LogtoApi {
        id: api

        client: client

        LogtoApiRule {
            url: provider.endpoint + "/api"
            resource: "https://shopping.example/api"
        }
    }

    // Without a rule for anything.
    LogtoApi {
        id: publicApi
    }

    StuckServer {
        id: stuck
    }

    LogtoApiRequest {
        id: request

        api: api
    }

    SignalSpy {
        id: signedIn
        signalName: "signedIn"
        target: client
    }

    SignalSpy {
        id: ended
        signalName: "finished"
        target: request
    }

    function initTestCase() {
        tryCompare(client, "state", LogtoClient.SignedOut, patience);
        client.signIn();
        tryCompare(signedIn, "count", 1, patience);
    }

    function init() {
        request.api = api;
        request.method = "GET";
        request.url = trials + "echo";
        request.headers = {};
        request.target = "";
        request.timeout = -1;
        api.maximumAnswerSize = 32 * 1024 * 1024;
        publicApi.client = client;
    }

    function send() {
        ended.clear();
        request.send();
        tryCompare(ended, "count", 1, patience);
    }

    // What a promise has become: { value } or { error }.
    function settled(promise) {
        const outcome = {};
        let done = false;
        promise.then(value => { outcome.value = value; done = true; },
                     error => { outcome.error = error; done = true; });
        tryVerify(() => done, patience);
        return outcome;
    }

    function test_timeout_data() {
        return [
            { tag: "with a token", api: api, url: trials + "silence" },
            { tag: "in the midst of the answer", api: api, url: trials + "half" },
            { tag: "without a token", api: publicApi, url: stuck.url },
        ];
    }

    function test_timeout(data) {
        request.api = data.api;
        request.url = data.url;
        request.timeout = 50;
        send();
        compare(request.error.code, LogtoError.Timeout);
        compare(settled(data.api.fetch(data.url, { timeout: 50 })).error.code, LogtoError.Timeout);
    }

    function test_timeoutOfTheClient() {
        request.api = publicApi;
        publicApi.client = hasty;
        request.url = stuck.url;
        send();
        compare(request.error.code, LogtoError.Timeout);

        request.timeout = 0;
        request.send();
        compare(settled(publicApi.fetch(stuck.url)).error.code, LogtoError.Timeout);
        compare(request.busy, true);
        request.abort();
    }

    function test_answerSize() {
        api.maximumAnswerSize = 1000;
        request.url = trials + "download?size=1000";
        send();
        compare(request.text.length, 1000);

        request.url = trials + "download?size=1001";
        send();
        compare(request.error.code, LogtoError.UnexpectedResponse);
        verify(request.error.detail.includes("target"));
        compare(request.text, "");
        compare(settled(api.fetch(request.url)).error.code, LogtoError.UnexpectedResponse);

        request.target = folder.url("large");
        send();
        compare(request.error.isError, false);
        compare(folder.size("large"), 1001);
    }

    function test_notSendable_data() {
        return [
            { tag: "two lines", options: { headers: { "X-Note": "a\r\nX-Other: b" } } },
            { tag: "line feed", options: { headers: { "X-Note": "a\n" } } },
            { tag: "end of text", options: { headers: { "X-Note": "a\0" } } },
            { tag: "name of two lines", options: { headers: { "X-Note\r\nX-Other": "a" } } },
            { tag: "no name", options: { headers: { "": "a" } } },
            { tag: "method", options: { method: "GET /\r\n" } },
            { tag: "unknown option", options: { methods: "POST" } },
            { tag: "timeout", options: { timeout: "soon" } },
        ];
    }

    function test_notSendable(data) {
        const { error } = settled(api.fetch(request.url, data.options));
        compare(error.code, LogtoError.InvalidConfiguration);
        verify(!error.message.includes("Sign-in"), error.message);
    }

    LogtoApi {
        id: ruled

        LogtoApiRule {
            resource: "https://notes.example"
            url: "https://api.example"
        }
        LogtoApiRule {
            followsCurrentOrganization: true
            url: "https://api.example/teams/"
        }
        LogtoApiRule {
            resource: "https://ignored.example"
            url: "http://192.0.2.1"
        }
    }

    function test_ruleFor() {
        compare(ruled.ruleFor("https://api.example/teamsters").resource, "https://notes.example");
        compare(ruled.ruleFor("https://api.example/teams/1").resource, "");
        compare(ruled.ruleFor("https://api.example/teams").followsCurrentOrganization, true);
        compare(ruled.ruleFor("https://api.example/teams/../notes"), null);
        compare(ruled.ruleFor("https://www.example/"), null);
        compare(ruled.ruleFor("http://192.0.2.1/"), null);
    }

    function test_headerOfOneLine() {
        request.headers = { "X-Note": "ü\tb" };
        send();
        compare(request.status, 200);
    }
}
