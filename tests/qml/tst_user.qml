// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// What shows the user is evaluated once for each change, and not for those of something else.
TestCase {
    id: testCase

    readonly property int patience: 30000
    readonly property string acme: "1n1acp6bm3a7"
    readonly property string globex: "x0j7sj1h2i5x"
    // A plain object, so that counting is no change itself.
    readonly property var evaluations: ({})
    readonly property var audiences: []

    readonly property string shownName: counted("name", user.displayName)
    readonly property string shownEmail: counted("email", user.email)
    readonly property string shownPlan: counted("plan", user.customData.plan ?? "")
    readonly property int shownOrganizations: counted("organizations", organizations.count)
    readonly property string shownCurrent: counted("current", organizations.currentOrganizationId)
    readonly property string shownCurrentName: counted("currentName", organizations.currentName)
    readonly property int shownClaims: counted("claims", claims.count)

    name: "User"
    when: windowShown

    TestProvider {
        id: provider
    }

    LogtoClient {
        id: client

        endpoint: provider.endpoint
        appId: provider.appId
        redirectUri: "io.logto.qt://callback"
        scopes: ["email", "custom_data", "urn:logto:scope:organizations"]
        storage: LogtoClient.Memory
        userAgent: TestAgent {}
    }

    LogtoUser {
        id: user

        client: client
    }

    LogtoOrganizationModel {
        id: organizations

        client: client
    }

    LogtoClaimsModel {
        id: claims

        client: client
    }

    // As the documentation has it.
    LogtoAccessToken {
        id: organizationToken

        client: client
        organizationId: organizations.currentOrganizationId
        active: organizations.currentOrganizationId !== ""
        onTokenChanged: {
            if (token !== "")
                testCase.audiences.push(organizationToken.claims.aud ?? "the account");
        }
    }

    Repeater {
        id: organizationList

        model: organizations

        Text {
            required property string organizationId
            required property string name
            required property bool current

            text: testCase.counted(`row ${organizationId}`, current ? `> ${name}` : name)
        }
    }

    Repeater {
        model: claims

        Text {
            required property string name
            // The role text has the name of a property of Text.
            required property var model

            text: testCase.counted(`claim ${name}`, model.text)
        }
    }

    function counted(what, value) {
        evaluations[what] = (evaluations[what] ?? 0) + 1;
        return value;
    }

    function forget() {
        for (const what of Object.keys(evaluations))
            delete evaluations[what];
    }

    function initTestCase() {
        tryCompare(client, "state", LogtoClient.SignedOut, patience);
    }

    function init() {
        forget();
        client.signIn();
        tryCompare(client, "state", LogtoClient.SignedIn, patience);
    }

    function cleanup() {
        client.signOut();
        tryCompare(client, "state", LogtoClient.SignedOut, patience);
    }

    function test_signInAndOut() {
        compare(shownName, "Alice Example");
        compare(organizationList.itemAt(0).text, acme);
        for (const what of ["name", "email", "organizations", "claims"])
            compare(evaluations[what], 1, what);
        for (const what of ["current", "currentName"])
            compare(evaluations[what], undefined, what);

        forget();
        cleanup();
        compare(shownName, "");
        for (const what of ["name", "email", "organizations", "claims"])
            compare(evaluations[what], 1, what);
    }

    function test_userInfo() {
        forget();
        user.fetch();
        tryCompare(testCase, "shownPlan", "pro", patience);
        tryCompare(user, "fetching", false, patience);
        compare(organizationList.itemAt(0).text, "Acme Inc");
        compare(evaluations["plan"], 1);
        compare(evaluations[`row ${acme}`], 1);
        compare(evaluations["claims"], 1); // there are more of them
        for (const what of ["name", "email", "organizations"])
            compare(evaluations[what], undefined, what);

        forget();
        user.fetch();
        tryCompare(user, "fetching", false, patience);
        compare(Object.keys(evaluations), []);
    }

    function test_currentOrganization() {
        user.fetch();
        tryCompare(testCase, "shownPlan", "pro", patience);
        tryCompare(user, "fetching", false, patience);
        forget();
        organizations.currentOrganizationId = acme;
        compare(shownCurrentName, "Acme Inc");
        compare(organizationList.itemAt(0).text, "> Acme Inc");
        compare(evaluations, { "current": 1, "currentName": 1, [`row ${acme}`]: 1 });

        forget();
        organizations.currentOrganizationId = globex;
        compare(evaluations, { "current": 1, "currentName": 1, [`row ${acme}`]: 1, [`row ${globex}`]: 1 });
    }

    function test_tokenOfTheCurrentOrganization() {
        audiences.splice(0);
        compare(organizationToken.busy, false);
        compare(organizationToken.token, "");
        organizations.currentOrganizationId = acme;
        tryVerify(() => organizationToken.token !== "", patience);
        compare(audiences, [`urn:logto:organization:${acme}`]);
        organizations.currentOrganizationId = "";
        compare(organizationToken.token, "");
        compare(organizationToken.busy, false);
    }

    function test_membership() {
        organizations.currentOrganizationId = globex;
        user.fetch();
        tryCompare(testCase, "shownPlan", "pro", patience);
        tryCompare(user, "fetching", false, patience);
        forget();
        provider.control("membership", { user: "alice", organization: globex, member: false });
        user.fetch();
        tryCompare(testCase, "shownOrganizations", 1, patience);
        tryCompare(user, "fetching", false, patience);
        compare(shownCurrent, "");
        for (const what of ["organizations", "current", "currentName", "claim organizations"])
            compare(evaluations[what], 1, what);
        for (const what of ["name", "email", "plan", "claims", "claim name"])
            compare(evaluations[what], undefined, what);
        provider.control("membership", { user: "alice", organization: globex, member: true });
    }
}
