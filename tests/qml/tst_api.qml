// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// Calls of an API from QML.
TestCase {
    id: testCase

    name: "Api"
    when: windowShown

    readonly property int patience: 30000
    readonly property string shopping: "https://shopping.example/api"
    readonly property string acme: "1n1acp6bm3a7"
    readonly property string globex: "x0j7sj1h2i5x"
    readonly property url trials: provider.endpoint + "/api/trials/"

    TestProvider {
        id: provider
    }

    LogtoClient {
        id: client

        endpoint: provider.endpoint
        appId: provider.appId
        redirectUri: "io.logto.qt://callback"
        resources: [testCase.shopping, "https://org.example/api"]
        scopes: ["urn:logto:scope:organizations", "read:products", "write:products", "read:org-data"]
        storage: LogtoClient.Memory
        userAgent: TestAgent {}
    }

    LogtoApi {
        id: api

        client: client
        currentOrganizationId: testCase.acme

        LogtoApiRule {
            url: provider.endpoint + "/api"
            resource: testCase.shopping
        }
        LogtoApiRule {
            url: provider.endpoint + "/api/organization/"
            resource: "https://org.example/api"
            followsCurrentOrganization: true
        }
    }

    LogtoApiRequest {
        id: request

        api: api
        url: testCase.trials + "echo"
    }

    readonly property string shownText: request.text
    readonly property string shownAudience: request.json?.audience ?? "nobody"

    // How often each of these has been emitted.
    QtObject {
        id: counts

        property int busy
        property int status
        property int content
        property int error
        property int text
        property int audience

        function clear() {
            busy = status = content = error = text = audience = 0;
        }
    }

    Connections {
        target: request

        function onBusyChanged() { ++counts.busy; }
        function onStatusChanged() { ++counts.status; }
        function onContentChanged() { ++counts.content; }
        function onErrorChanged() { ++counts.error; }
    }
    onShownTextChanged: ++counts.text
    onShownAudienceChanged: ++counts.audience

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

    function signIn() {
        signedIn.clear();
        client.signIn();
        tryCompare(signedIn, "count", 1, patience);
    }

    function signOut() {
        client.signOut();
        tryCompare(client, "state", LogtoClient.SignedOut, patience);
    }

    function initTestCase() {
        tryCompare(client, "state", LogtoClient.SignedOut, patience);
        signIn();
    }

    function init() {
        request.method = "GET";
        request.url = trials + "echo";
        request.headers = {};
        request.body = undefined;
        ended.clear();
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

    function test_request() {
        request.send();
        compare(request.busy, true);
        tryCompare(request, "busy", false, patience);
        compare(request.status, 200);
        compare(request.error.isError, false);
        compare(request.json.audience, shopping);
        compare(request.json.method, "GET");
        compare(JSON.parse(request.text).audience, shopping);
        compare(request.responseHeaders["content-type"], "application/json; charset=utf-8");
        compare(request.downloadProgress, 1);
    }

    function test_body_data() {
        return [
            { tag: "object", body: { a: [1, null, "ü"] }, type: "application/json", length: 19 },
            { tag: "array", body: [1, 2], type: "application/json", length: 5 },
            { tag: "number", body: 7, type: "application/json", length: 1 },
            { tag: "text", body: "ü", type: "text/plain;charset=UTF-8", length: 2 },
            { tag: "no text", body: "", type: "text/plain;charset=UTF-8", length: 0 },
            { tag: "bytes", body: new ArrayBuffer(9), type: "application/octet-stream", length: 9 },
            { tag: "nothing", body: undefined, type: null, length: 0 },
            { tag: "null", body: null, type: null, length: 0 },
        ];
    }

    function test_body(data) {
        request.method = "post";
        request.body = data.body;
        send();
        compare(request.status, 200);
        compare(request.json.method, "POST");
        compare(request.json.type, data.type);
        compare(request.json.length, data.length);
    }

    function test_headers() {
        request.method = "PUT";
        request.headers = { "X-Note": "by hand", "Content-Type": "text/csv" };
        request.body = "a;b";
        send();
        compare(request.json.note, "by hand");
        compare(request.json.type, "text/csv");
    }

    function test_bindingsUpdateOncePerChange() {
        request.url = trials + "status?status=418";
        send();
        counts.clear();
        request.url = trials + "status?status=200";
        send();
        compare([counts.busy, counts.status, counts.error], [2, 1, 1]);
        compare([counts.content, counts.text], [0, 0], "the same content");

        counts.clear();
        request.url = trials + "echo";
        send();
        compare([counts.busy, counts.status, counts.error], [2, 0, 0]);
        compare(counts.content, 1);
        compare([counts.text, counts.audience], [1, 1]);

        counts.clear();
        send();
        compare([counts.busy, counts.status, counts.error], [2, 0, 0]);
        compare([counts.content, counts.text, counts.audience], [0, 0, 0]);

        counts.clear();
        request.url = trials + "echo?another";
        send();
        compare([counts.content, counts.text, counts.audience], [1, 1, 0]);
    }

    function test_refusal() {
        request.url = trials + "status?status=404";
        send();
        compare(request.status, 404);
        compare(request.error.code, LogtoError.ApiRequestRefused);
        compare(request.error.httpStatus, 404);
        compare(request.json.error, "as you like it");
    }

    function test_abort() {
        request.url = trials + "silence";
        request.send();
        request.abort();
        compare(request.busy, false);
        compare(ended.count, 0);
        request.url = trials + "echo";
        send();
        compare(request.status, 200);
    }

    Component {
        id: briefly

        LogtoApi {
            LogtoApiRule {
                url: provider.endpoint + "/api"
                resource: testCase.shopping
            }
        }
    }

    function test_apiIsGone() {
        const brief = briefly.createObject(testCase, { client: client });
        let settled = false;
        const settle = () => { settled = true; };
        brief.fetch(trials + "silence").then(settle, settle);
        request.api = brief;
        request.url = trials + "silence";
        request.send();
        compare(request.busy, true);
        brief.destroy();
        tryCompare(request, "api", null, patience);
        compare(request.busy, false);
        compare(ended.count, 0);
        compare(settled, false);
        request.api = api;
    }

    function test_anotherSendReplacesTheFirst() {
        request.url = trials + "silence";
        request.send();
        request.url = trials + "echo?second";
        send();
        compare(request.json.query, "?second");
        compare(ended.count, 1);
    }

    function test_nothingIsLeftAfterASignOut() {
        send();
        verify(request.text !== "");
        signOut();
        compare(request.text, "");
        compare(request.json, undefined);
        compare(request.status, 0);
        compare(request.error.isError, false);

        send();
        compare(request.status, 0);
        compare(request.error.code, LogtoError.NotSignedIn);
        signIn();
    }

    function test_signOutDuringACall() {
        request.url = trials + "silence";
        const outcome = { error: null };
        api.fetch(trials + "silence").catch(error => { outcome.error = error; });
        request.send();
        signOut();
        compare(request.busy, false);
        compare(request.error.code, LogtoError.NotSignedIn);
        tryVerify(() => outcome.error !== null, patience);
        compare(outcome.error.code, LogtoError.NotSignedIn);
        signIn();
    }

    function test_fetch() {
        const { value } = settled(api.fetch(trials + "echo", {
            method: "POST", headers: { "X-Note": "n" }, body: { text: "hello" }
        }));
        compare(value.ok, true);
        compare(value.status, 200);
        compare(value.json.note, "n");
        compare(value.json.type, "application/json");
        compare(value.json.length, 16);
        verify(value.text.startsWith("{"));
        compare(value.headers["cache-control"], "no-store");
    }

    function test_fetchOfARefusal() {
        const { value } = settled(api.fetch(trials + "status?status=403"));
        compare(value.ok, false);
        compare(value.status, 403);
        compare(value.json.error, "as you like it");
    }

    function test_fetchThatFails() {
        let outcome = settled(api.fetch(trials + "redirect?to=https://example.com/"));
        compare(outcome.error.code, LogtoError.ApiRedirectRefused);
        outcome = settled(api.fetch("http://127.0.0.1:1/api"));
        compare(outcome.error.code, LogtoError.NetworkUnavailable);
        outcome = settled(api.fetch(trials + "echo", { methods: "POST" }));
        compare(outcome.error.code, LogtoError.InvalidConfiguration);
    }

    function test_currentOrganization() {
        const where = () => settled(api.fetch(provider.endpoint + "/api/organization/data"));
        compare(where().value.json.organization, acme);
        api.currentOrganizationId = globex;
        compare(where().value.json.organization, globex);
        api.currentOrganizationId = "";
        compare(where().error.code, LogtoError.NotOrganizationMember);
        api.currentOrganizationId = acme;
    }
}
