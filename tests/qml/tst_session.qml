// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// A real sign-in with the local provider, seen through bindings.
TestCase {
    id: testCase

    property int greetingChanges: 0
    readonly property string greeting: client.authenticated ? `Hello, ${client.idTokenClaims.name}` : "Welcome"

    name: "Session"
    onGreetingChanged: ++greetingChanges

    TestProvider {
        id: provider
    }

    CountingClient {
        id: client

        endpoint: provider.endpoint
        appId: provider.appId
        redirectUri: "io.logto.qt://callback"
        scopes: ["email", "urn:logto:scope:organizations"]
        storage: LogtoClient.Memory
        userAgent: TestAgent {}
    }

    LogtoClient {
        id: second

        endpoint: provider.endpoint
        appId: provider.appId
        profile: "second"
        redirectUri: "io.logto.qt://callback"
        storage: LogtoClient.Memory
        userAgent: TestAgent {}
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

    SignalSpy {
        id: userInfoChanged
        signalName: "userInfoChanged"
        target: client
    }

    SignalSpy {
        id: claimsChanged
        signalName: "idTokenClaimsChanged"
        target: client
    }

    SignalSpy {
        id: cancelled
        signalName: "signInCancelled"
        target: client
    }

    function signIn() {
        signedIn.clear();
        client.signIn();
        compare(client.state, LogtoClient.SigningIn);
        tryCompare(signedIn, "count", 1, 15000);
    }

    function cleanup() {
        signedOut.clear();
        client.signOut();
        tryCompare(signedOut, "count", 1, 15000);
        cancelled.clear();
        userInfoChanged.clear();
        claimsChanged.clear();
    }

    function test_bindingsFollowTheSession() {
        compare(greeting, "Welcome");
        greetingChanges = 0;
        signIn();
        compare(greeting, "Hello, Alice Example");
        compare(greetingChanges, 1);
        compare(client.state, LogtoClient.SignedIn);
        compare(claimsChanged.count, 1);
        compare(client.idTokenClaims.organizations.length, 2);
        verify(client.requests > 0);

        const before = greetingChanges;
        client.fetchUserInfo();
        verify(client.fetchingUserInfo);
        tryCompare(userInfoChanged, "count", 1, 15000);
        compare(client.userInfo.email, "alice@example.com");
        compare(client.fetchingUserInfo, false);
        compare(greetingChanges, before, "nothing that the greeting depends on has changed");
    }

    function test_signOutTellsWhatWasDone() {
        signIn();
        signedOut.clear();
        client.signOut(LogtoClient.Application);
        compare(greeting, "Welcome");
        tryCompare(signedOut, "count", 1, 15000);
        const report = signedOut.signalArguments[0][0];
        compare(report.revoked, true);
        compare(report.storageCleared, true);
        compare(report.providerSessionEnded, false);
        compare(report.error.isError, false);
        compare(client.idTokenClaims.name, "");
    }

    function test_cancelLeavesEverythingAsItWas() {
        client.signIn();
        client.cancelSignIn();
        compare(cancelled.count, 1);
        compare(client.state, LogtoClient.SignedOut);
        compare(client.lastError.isError, false);
    }

    function test_clientsShareNothing() {
        signIn();
        compare(second.state, LogtoClient.SignedOut);
        compare(second.idTokenClaims.sub, "");
    }
}
