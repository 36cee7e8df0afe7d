// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// Calls of an API for files and pictures, and by what Qt loads from the network itself.
TestCase {
    id: testCase

    name: "ApiFiles"
    when: windowShown

    readonly property int patience: 30000
    readonly property string shopping: "https://shopping.example/api"
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
        resources: [testCase.shopping]
        scopes: ["read:products", "write:products"]
        storage: LogtoClient.Memory
        userAgent: TestAgent {}
    }

    LogtoApi {
        id: api

        client: client

        LogtoApiRule {
            url: provider.endpoint + "/api"
            resource: testCase.shopping
        }
    }

    LogtoApiRequest {
        id: request

        api: api
    }

    Component {
        id: picture

        Image {
            cache: false
        }
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
        request.source = "";
        request.target = "";
    }

    function send() {
        ended.clear();
        request.send();
        tryCompare(ended, "count", 1, patience);
    }

    function test_upload() {
        folder.write("notes.txt", "of a file");
        request.method = "PUT";
        request.source = folder.url("notes.txt");
        send();
        compare(request.json.length, 9);
        compare(request.json.type, "application/octet-stream");
        compare(request.uploadProgress, 1);

        request.source = folder.url("missing.txt");
        send();
        compare(request.error.code, LogtoError.FileFailed);
        compare(request.status, 0);
    }

    function test_download() {
        request.url = trials + "download?size=1000000";
        request.target = folder.url("download");
        send();
        compare(request.status, 200);
        compare(request.text, "");
        compare(folder.size("download"), 1000000);
        compare(request.downloadProgress, 1);
    }

    function test_nothingHalfIsLeft() {
        folder.write("kept", "as before");
        request.target = folder.url("kept");
        request.url = trials + "status?status=500";
        send();
        compare(request.error.code, LogtoError.ServerUnavailable);
        compare(request.json.error, "as you like it");
        compare(folder.size("kept"), 9);

        request.url = trials + "download?size=50000000";
        request.send();
        tryVerify(() => request.downloadProgress > 0, patience);
        request.abort();
        compare(folder.size("kept"), 9);
        compare(folder.names().filter(name => name.startsWith("kept")), ["kept"]);

        request.target = folder.url("no/such/folder");
        send();
        compare(request.error.code, LogtoError.FileFailed);
    }

    function test_exampleOfTheDocumentation() {
        const component = Qt.createComponent(Qt.resolvedUrl("lint/ApiPage.qml"));
        const page = component.createObject(testCase, {
            client: client, apiUrl: provider.endpoint + "/api/", folder: folder.url("")
        });
        tryVerify(() => page.products.length === 2, patience);
        page.order("tea");
        tryCompare(page, "message", "Ordered.", patience);
        page.destroy();
    }

    function test_image() {
        const image = picture.createObject(testCase, { source: trials + "picture.png" });
        tryCompare(image, "status", Image.Ready, patience);
        compare(image.implicitWidth, 128);
        image.destroy();
    }

    function test_imageWithoutASession() {
        signOut();
        ignoreWarning(/Error transferring|sign in/);
        const image = picture.createObject(testCase, { source: trials + "picture.png?2" });
        tryCompare(image, "status", Image.Error, patience);
        image.destroy();
        signIn();
    }

    function test_xmlHttpRequest() {
        const call = new XMLHttpRequest();
        let audience = "";
        call.onreadystatechange = () => {
            if (call.readyState === XMLHttpRequest.DONE)
                audience = JSON.parse(call.responseText).audience;
        };
        call.open("GET", trials + "echo");
        call.send();
        tryVerify(() => audience === shopping, patience);
    }
}
