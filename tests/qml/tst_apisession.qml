// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// What an API has said to one user is not for the next one.
TestCase {
    id: testCase

    name: "ApiSession"
    when: windowShown

    readonly property int patience: 30000
    readonly property url trials: provider.endpoint + "/api/trials/"
    // The same by another name, for which the others have no rule.
    readonly property url oneUrl: String(trials).replace("127.0.0.1", "localhost") + "echo"

    TestProvider {
        id: provider
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

    LogtoApi {
        id: api

        client: client

        LogtoApiRule {
            url: provider.endpoint + "/api"
            resource: "https://shopping.example/api"
        }
    }

    Component {
        id: briefly

        LogtoApi {
            LogtoApiRule {
                url: provider.endpoint + "/api"
                resource: "https://shopping.example/api"
            }
        }
    }

    // Its rule is for one URL only.
    Component {
        id: forOneUrl

        LogtoApi {
            LogtoApiRule {
                url: testCase.oneUrl
                resource: "https://shopping.example/api"
            }
        }
    }

    Component {
        id: picture

        Image {
            cache: false
        }
    }

    LogtoAccessToken {
        id: accessToken

        client: client
        resource: "https://shopping.example/api"
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

    SignalSpy {
        id: content
        signalName: "contentChanged"
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
    }

    function init() {
        request.api = api;
        request.url = trials + "echo";
        request.source = "";
        if (client.state !== LogtoClient.SignedIn)
            signIn();
    }

    function send() {
        ended.clear();
        request.send();
        tryCompare(ended, "count", 1, patience);
    }

    function verifyNothingIsLeft() {
        compare(request.text, "");
        compare(request.json, undefined);
        compare(request.status, 0);
        compare(request.responseHeaders, {});
    }

    function test_signOutInTheMiddleOfAnAnswer() {
        request.url = trials + "half";
        content.clear();
        request.send();
        tryVerify(() => request.downloadProgress > 0, patience);
        signOut();
        compare(request.busy, false);
        compare(request.error.code, LogtoError.NotSignedIn);
        verifyNothingIsLeft();
        signIn();
        verifyNothingIsLeft();
    }

    function test_signOutAfterAnotherUrl() {
        ended.clear();
        request.send();
        request.url = "http://127.0.0.1:1/public";
        tryCompare(ended, "count", 1, patience);
        compare(request.status, 200);
        signOut();
        verifyNothingIsLeft();
    }

    function test_anotherApi() {
        send();
        compare(request.status, 200);
        const another = briefly.createObject(testCase, { client: client });
        request.api = another;
        verifyNothingIsLeft();
        another.destroy();
        tryCompare(request, "api", null, patience);
    }

    function test_apiIsGone() {
        const brief = briefly.createObject(testCase, { client: client });
        request.api = brief;
        send();
        compare(request.status, 200);
        brief.destroy();
        tryCompare(request, "api", null, patience);
        verifyNothingIsLeft();
    }

    // What has come of an XMLHttpRequest: its status, and whom its token was for.
    function outcomeOf(url, authorization) {
        const call = new XMLHttpRequest();
        let outcome = null;
        call.onreadystatechange = () => {
            if (call.readyState === XMLHttpRequest.DONE) {
                const answer = call.responseText === "" ? {} : JSON.parse(call.responseText);
                outcome = [call.status, answer.audience ?? "nobody"];
            }
        };
        call.open("GET", url);
        if (authorization)
            call.setRequestHeader("Authorization", authorization);
        call.send();
        tryVerify(() => outcome !== null, patience);
        return outcome;
    }

    // Whether the requests that have arrived there had a token, or a header of their own.
    function arrivalsAt(path) {
        return provider.get("log").requests.filter(each => each.path === "/api/trials/" + path)
            .map(each => each.authorized);
    }

    function redirectTo(target) {
        return trials + "redirect?to=" + encodeURIComponent(target);
    }

    // Neither Qt Network nor XMLHttpRequest goes there by itself.
    function test_xmlHttpRequestThatIsRedirected() {
        provider.control("forget-requests", {});
        compare(outcomeOf(redirectTo("echo")), [200, "https://shopping.example/api"]);
        compare(outcomeOf(redirectTo(oneUrl)), [0, "nobody"]);
        compare(arrivalsAt("echo"), [true]);
        tryVerify(() => accessToken.token !== "", patience);
        compare(outcomeOf(redirectTo(oneUrl), "Bearer " + accessToken.token), [0, "nobody"]);
        compare(arrivalsAt("echo"), [true]);
    }

    // It goes there without a token.
    function test_imageThatIsRedirected() {
        provider.control("forget-requests", {});
        ignoreWarning(/requires authentication/);
        const image = picture.createObject(testCase, {
            source: redirectTo(String(oneUrl).replace("echo", "picture.png"))
        });
        tryCompare(image, "status", Image.Error, patience);
        compare(arrivalsAt("picture.png"), [false]);
        image.destroy();
    }

    function test_rulesEndWithTheirApi() {
        const brief = forOneUrl.createObject(testCase, { client: client });
        compare(outcomeOf(oneUrl), [200, "https://shopping.example/api"]);
        let isGone = false;
        brief.Component.destruction.connect(() => { isGone = true; });
        brief.destroy();
        tryVerify(() => isGone, patience);
        compare(outcomeOf(oneUrl), [401, "nobody"]);
    }

    function test_cookiesAreNotKept() {
        request.url = trials + "echo?cookie=sid%3Dalice";
        send();
        verify(request.responseHeaders["set-cookie"].startsWith("sid=alice"));
        signOut();
        signIn();
        send();
        compare(request.status, 200);
        compare(request.json.cookie, null);
    }

    // The one ends by itself, the other with the session.
    function test_signOutBeforeAFailureIsTold() {
        request.source = "file:///nowhere/missing.txt";
        const failures = [];
        api.fetch(request.url, { source: request.source })
            .catch(error => failures.push(error.code));
        ended.clear();
        request.send();
        api.client = null;
        compare(ended.count, 1);
        compare(request.error.code, LogtoError.NotSignedIn);
        api.client = client;
        tryCompare(failures, "length", 1, patience);
        compare(failures, [LogtoError.NotSignedIn]);
        send();
        compare(ended.count, 1);
        compare(request.error.code, LogtoError.FileFailed);
    }
}
