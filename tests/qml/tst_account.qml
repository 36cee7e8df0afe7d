// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// The account as QML has it: promises, properties and lists.
TestCase {
    id: testCase

    name: "Account"
    when: windowShown

    readonly property int patience: 30000

    TestProvider {
        id: provider
    }

    LogtoClient {
        id: client

        endpoint: provider.endpoint
        appId: provider.appId
        redirectUri: "io.logto.qt://callback"
        scopes: ["email", "identities", "urn:logto:scope:sessions"]
        storage: LogtoClient.Memory
        userAgent: TestAgent {}
    }

    LogtoAccount {
        id: account

        client: client
    }

    Component {
        id: otherClient

        LogtoClient {
            endpoint: provider.endpoint
            appId: provider.appId
            redirectUri: "io.logto.qt://callback"
            storage: LogtoClient.Memory
            userAgent: TestAgent {}
        }
    }

    LogtoAccount {
        id: otherAccount
    }

    readonly property string shownName: account.profile.name
    readonly property bool needsProof: account.error.code === LogtoError.VerificationRequired

    TestEngines {
        id: engines
    }

    Repeater {
        id: sessionList

        model: account.sessions

        Text {
            required property var modelData

            text: modelData.ip
        }
    }

    SignalSpy {
        id: signedIn
        signalName: "signedIn"
        target: client
    }

    SignalSpy {
        id: names
        signalName: "shownNameChanged"
        target: testCase
    }

    function initTestCase() {
        tryCompare(client, "state", LogtoClient.SignedOut, patience);
    }

    function init() {
        signedIn.clear();
        client.signIn();
        tryCompare(signedIn, "count", 1, patience);
        names.clear();
    }

    function cleanup() {
        client.signOut();
        tryCompare(client, "state", LogtoClient.SignedOut, patience);
    }

    function test_profileIsLive() {
        let promised = "";
        account.fetchProfile().then(profile => { promised = profile.name; });
        compare(account.busy, true);
        tryCompare(testCase, "shownName", "Alice Example", patience);
        tryVerify(() => promised === "Alice Example", patience);
        compare(account.busy, false);
        account.updateProfile({ name: "A. Example" });
        tryCompare(testCase, "shownName", "A. Example", patience);
        compare(names.count, 2);
        account.updateProfile({ name: "Alice Example" });
        tryCompare(testCase, "shownName", "Alice Example", patience);
    }

    function test_chainOfPromises() {
        let done = false;
        let reason = null;
        account.fetchSessions().catch(error => {
            reason = error;
            return account.verifyPassword("alice-test-only");
        }).then(() => account.fetchSessions()).then(() => { done = true; });
        tryVerify(() => done, patience);
        compare(reason.code, LogtoError.VerificationRequired);
        compare(account.verified, true);
        verify(account.sessions.length > 0);
        compare(sessionList.count, account.sessions.length);
        compare(sessionList.itemAt(0).text, "127.0.0.1");
        compare(account.error.isError, false);

        cleanup();
        compare(account.sessions.length, 0);
        compare(account.verified, false);
    }

    function test_errorWithoutPromise() {
        account.fetchGrants();
        tryCompare(testCase, "needsProof", true, patience);
        compare(account.busy, false);
        account.fetchProfile();
        compare(account.error.isError, false);
        tryCompare(account, "busy", false, patience);
    }

    function test_newEmail() {
        let sent = null;
        let done = false;
        account.fetchProfile();
        account.verifyPassword("alice-test-only")
            .then(() => account.sendNewEmailCode("new@example.com"))
            .then(verification => { sent = verification; });
        tryVerify(() => sent !== null, patience);
        compare(sent.identifier, "new@example.com");
        verify(sent.expiresAt > new Date());
        const codes = provider.get("verification-codes").codes;
        account.verifyCode(sent, codes[codes.length - 1].code)
            .then(verification => account.setEmail(verification))
            .then(() => { done = true; });
        tryVerify(() => done, patience);
        compare(account.profile.primaryEmail, "new@example.com");
    }

    function test_clientGoesMeanwhile_data() {
        return [{ tag: "destroyed", destroyed: true }, { tag: "replaced", destroyed: false }];
    }

    function test_clientGoesMeanwhile(row) {
        const other = otherClient.createObject(testCase);
        other.signIn();
        tryCompare(other, "authenticated", true, patience);
        tryCompare(other, "state", LogtoClient.SignedIn, patience);
        otherAccount.client = other;
        let reason = null;
        let fetched = false;
        otherAccount.fetchProfile().then(() => { fetched = true; }, error => { reason = error; });
        compare(otherAccount.busy, true);
        if (row.destroyed)
            other.destroy();
        else
            otherAccount.client = null;
        tryVerify(() => reason !== null, patience);
        compare(reason.code, LogtoError.NotSignedIn);
        compare(otherAccount.busy, false);
        compare(otherAccount.client, null);
        compare(fetched, false);
        if (!row.destroyed)
            other.destroy();
    }

    function test_engineGoesMeanwhile() {
        verify(engines.accountOutlivesItsEngine(client));
    }

    function test_accountCenter() {
        const url = account.accountCenterUrl(LogtoAccount.Password, "https://app.example/done");
        compare(url.toString(), provider.endpoint + "/account/password?redirect=https%3A%2F%2Fapp.example%2Fdone");
    }
}
