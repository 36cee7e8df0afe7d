// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// Access tokens of the local provider, seen through bindings.
TestCase {
    id: testCase

    readonly property int patience: 15000
    readonly property string shopping: "https://shopping.example/api"
    readonly property string acme: "1n1acp6bm3a7"

    name: "AccessToken"
    when: client.state !== LogtoClient.Restoring

    TestProvider {
        id: provider
    }

    CountingClient {
        id: client

        endpoint: provider.endpoint
        appId: provider.appId
        redirectUri: "io.logto.qt://callback"
        resources: [testCase.shopping, "https://org.example/api"]
        scopes: ["urn:logto:scope:organizations", "read:products", "write:products", "read:org-data"]
        storage: LogtoClient.Memory
        userAgent: TestAgent {}
    }

    Component {
        id: tokenComponent

        LogtoAccessToken {
            readonly property string audience: claims.aud ?? ""
            readonly property bool refused: error.code === LogtoError.ResourceNotConfigured
        }
    }

    Component {
        id: spyComponent

        SignalSpy {}
    }

    SignalSpy {
        id: signedIn
        signalName: "signedIn"
        target: client
    }

    SignalSpy {
        id: signedOut
        signalName: "signedOut"
        target: client
    }

    function tokenFor(properties) {
        return createTemporaryObject(tokenComponent, testCase, Object.assign({ client: client }, properties));
    }

    function spyOn(object, signal) {
        return createTemporaryObject(spyComponent, testCase, { target: object, signalName: signal });
    }

    function signOut() {
        signedOut.clear();
        client.signOut();
        tryCompare(signedOut, "count", 1, patience);
    }

    function init() {
        signedIn.clear();
        client.signIn();
        tryCompare(signedIn, "count", 1, patience);
    }

    function cleanup() {
        signOut();
    }

    function test_audiences_data() {
        return [
            { tag: "resource", resource: shopping, organizationId: "", audience: shopping },
            { tag: "organization", resource: "", organizationId: acme, audience: "urn:logto:organization:" + acme },
            { tag: "resource in an organization", resource: "https://org.example/api", organizationId: acme, audience: "https://org.example/api" },
        ];
    }

    function test_audiences(data) {
        const token = tokenFor({ resource: data.resource, organizationId: data.organizationId });
        verify(token.busy);
        compare(token.token, "");
        tryCompare(token, "audience", data.audience, patience);
        verify(token.token !== "");
        verify(token.expiresAt > new Date());
        compare(token.busy, false);
        compare(token.error.isError, false);
        compare(token.claims.organization_id ?? "", data.resource === "" ? "" : data.organizationId);
    }

    function test_userInfoTokenIsOpaque() {
        const token = tokenFor({});
        tryVerify(() => token.token !== "", patience);
        compare(Object.keys(token.claims).length, 0);
    }

    function test_grantedScopes() {
        const token = tokenFor({ resource: shopping });
        tryVerify(() => token.token !== "", patience);
        compare(Array.from(token.grantedScopes).sort(), ["read:products", "write:products"]);

        const narrow = tokenFor({ resource: shopping, scopes: ["read:products"] });
        tryVerify(() => narrow.token !== "", patience);
        compare(narrow.grantedScopes, ["read:products"]);
        verify(narrow.token !== token.token);
    }

    function test_signalsTellChangesOnly() {
        const token = tokenFor({ active: false });
        const tokens = spyOn(token, "tokenChanged");
        const busy = spyOn(token, "busyChanged");
        const errors = spyOn(token, "errorChanged");
        const resources = spyOn(token, "resourceChanged");
        token.resource = shopping;
        token.resource = shopping;
        compare(resources.count, 1);
        token.active = true;
        tryCompare(token, "audience", shopping, patience);
        tryCompare(token, "busy", false, patience);
        compare(tokens.count, 1);
        compare(busy.count, 2);
        compare(errors.count, 0);

        // The same token, found at once.
        token.active = false;
        token.active = true;
        compare(tokens.count, 3);
        compare(busy.count, 2);

        const before = token.token;
        token.refresh();
        verify(token.busy);
        tryCompare(token, "busy", false, patience);
        verify(token.token !== before);
        compare(tokens.count, 4);
        compare(busy.count, 4);
    }

    function test_inactiveHasNothing() {
        const token = tokenFor({ resource: shopping, active: false });
        const before = client.requests;
        compare(token.busy, false);
        token.refresh();
        compare(token.busy, false);
        compare(client.requests, before);

        token.active = true;
        tryCompare(token, "audience", shopping, patience);
        token.active = false;
        compare(token.token, "");
        compare(token.audience, "");
        compare(token.grantedScopes.length, 0);
        verify(isNaN(token.expiresAt));
    }

    function test_anotherTarget() {
        const token = tokenFor({ resource: shopping });
        tryCompare(token, "audience", shopping, patience);
        token.resource = "https://org.example/api";
        compare(token.token, "", "a token for another resource is never shown");
        tryCompare(token, "audience", "https://org.example/api", patience);
        token.resource = shopping;
        compare(token.audience, shopping, "it is still known");
        compare(token.busy, false);
    }

    function test_unknownResource() {
        const token = tokenFor({ resource: "https://unknown.example/api" });
        tryCompare(token, "refused", true, patience);
        compare(token.token, "");
        compare(token.busy, false);
        verify(token.error.message !== "");

        token.resource = shopping;
        compare(token.refused, false);
        tryCompare(token, "audience", shopping, patience);
        compare(token.error.isError, false);
    }

    function test_foreignOrganization() {
        const token = tokenFor({ organizationId: "lr49koamq7nc" });
        tryVerify(() => token.error.code === LogtoError.NotOrganizationMember, patience);
        compare(token.token, "");
    }

    function test_followsTheSession() {
        const token = tokenFor({ resource: shopping });
        tryCompare(token, "audience", shopping, patience);
        const before = token.token;
        signOut();
        compare(token.token, "");
        compare(token.busy, false);
        compare(token.error.isError, false);

        signedIn.clear();
        client.signIn();
        tryCompare(signedIn, "count", 1, patience);
        tryCompare(token, "audience", shopping, patience);
        verify(token.token !== before);
    }

    function test_sameTargetSharesTheRequest() {
        const before = client.requests;
        const first = tokenFor({ resource: shopping });
        const second = tokenFor({ resource: shopping });
        verify(first.busy);
        verify(second.busy);
        tryCompare(second, "audience", shopping, patience);
        compare(first.token, second.token);
        compare(client.requests, before + 1);

        const third = tokenFor({ resource: shopping });
        compare(third.token, first.token);
        compare(client.requests, before + 1);
    }
}
