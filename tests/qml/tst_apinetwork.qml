// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// Calls of an API in a network with a proxy and certificates of its own, as the client is set up.
TestCase {
    id: testCase

    name: "ApiNetwork"

    readonly property int patience: 30000

    CompanyServers {
        id: company
    }

    component Employee: CompanyClient {
        endpoint: "http://127.0.0.1:1"
        appId: "employee"
        redirectUri: "io.logto.qt://callback"
        storage: LogtoClient.Memory
    }

    Employee {
        id: inside
    }

    Employee {
        id: behindTheProxy

        proxyPort: company.proxyPort
    }

    LogtoApi {
        id: api

        LogtoApiRule {
            tokenOptional: true
            url: company.url + "/private"
        }
    }

    // What a call has become: the JSON of its answer, or the code of its error.
    function outcomeOf(url) {
        let outcome = null;
        api.fetch(url).then(answer => { outcome = answer.json; },
                            error => { outcome = error.code; });
        tryVerify(() => outcome !== null, patience);
        return outcome;
    }

    function test_authority() {
        api.client = null;
        compare(outcomeOf(company.anotherUrl), LogtoError.TlsFailed);
        api.client = inside;
        compare(outcomeOf(company.anotherUrl), "not shown");
    }

    function test_certificateOfTheClient() {
        api.client = inside;
        compare(outcomeOf(company.url), "shown");
        compare(outcomeOf(company.url + "/private/notes"), "shown");
    }

    function test_proxy() {
        api.client = behindTheProxy;
        compare(outcomeOf("http://notes.example/"), "proxy");
    }
}
