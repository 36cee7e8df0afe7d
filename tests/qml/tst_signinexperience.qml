// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Logto
import LogtoTests

// The public sign-in experience of the local provider, seen through bindings.
TestCase {
    id: testCase

    readonly property int patience: 15000
    readonly property string route: "/api/.well-known/sign-in-exp"

    name: "SignInExperience"
    when: windowShown

    TestProvider {
        id: provider
    }

    CountingClient {
        id: client

        appId: provider.appId
        endpoint: provider.endpoint
        redirectUri: "io.logto.qt://callback"
        storage: LogtoClient.Memory
        userAgent: TestAgent {
            id: agent
        }
    }

    Component {
        id: experienceComponent

        LogtoSignInExperience {
            readonly property string firstTarget: connectors[0]?.target ?? ""
            readonly property string identifiers: methods.map(method => method.identifier).join()
            readonly property int passwordLength: passwordPolicy.minimumLength
            readonly property bool notLogto: error.code === LogtoError.NotAnIdentityProvider
        }
    }

    // Counts how often each of these bindings is worked out anew.
    Component {
        id: viewComponent

        Item {
            id: view

            // Not properties, which the bindings would depend on.
            readonly property var evaluations: ({ logo: 0, count: 0 })
            readonly property alias experience: shown
            readonly property url logo: {
                ++view.evaluations.logo;
                return shown.logo;
            }
            readonly property int count: {
                ++view.evaluations.count;
                return shown.connectors.length;
            }

            LogtoSignInExperience {
                id: shown

                endpoint: provider.endpoint
            }

            Repeater {
                id: buttons

                model: shown.connectors

                Text {
                    required property logtoSocialConnector modelData

                    text: modelData.name + " " + modelData.directSignIn
                }
            }
            function textAt(index) {
                return buttons.itemAt(index).text;
            }
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

    Image {
        id: picture
    }

    function init() {
        provider.control("reset", {});
    }

    function create(properties) {
        return createTemporaryObject(experienceComponent, testCase, properties);
    }

    function spyOn(target, signalName) {
        return createTemporaryObject(spyComponent, testCase, { target: target, signalName: signalName });
    }

    function fetched(experience) {
        tryCompare(experience, "loaded", true, patience);
        tryCompare(experience, "busy", false, patience);
    }

    function requests() {
        return provider.get("log").requests.filter(request => request.path === route).length;
    }

    function setFault(fault) {
        provider.control("settings", { signInExperience: fault === "" ? {} : { fault: fault } });
    }

    function test_fetchedByItself() {
        const experience = create({ endpoint: provider.endpoint, appId: provider.appId });
        compare(experience.active, true);
        compare(experience.loaded, false);
        fetched(experience);
        compare(requests(), 1);
        compare(experience.firstTarget, "meadow");
        compare(experience.identifiers, "username,email");
        compare(experience.passwordLength, 10);
        compare(experience.logo, provider.endpoint + "/pictures/tenant.png");
        compare(experience.darkLogo, provider.endpoint + "/pictures/tenant-dark.png");
        compare(experience.primaryColor, "#5a3fe0");
        compare(experience.signUpIdentifiers, ["username"]);
        compare(experience.error.isError, false);
        const meadow = experience.connectors[0];
        compare(meadow.name, "Meadow");
        compare(meadow.directSignIn, "social:meadow");
        compare(meadow.logo, provider.endpoint + "/pictures/meadow.png");
        compare(meadow.darkLogo, provider.endpoint + "/pictures/meadow-dark.png");
    }

    function test_bindingsOncePerChange() {
        const view = createTemporaryObject(viewComponent, testCase);
        const experience = view.experience;
        compare(view.evaluations.logo, 1);
        compare(view.evaluations.count, 1);
        fetched(experience);
        compare(view.evaluations.logo, 2);
        compare(view.evaluations.count, 2);
        compare(view.count, 2);
        compare(view.textAt(1), "Harbour social:harbour");

        const answers = spyOn(experience, "busyChanged");
        experience.fetch();
        tryCompare(answers, "count", 2, patience);
        compare(view.evaluations.logo, 2);
        compare(view.evaluations.count, 2);

        provider.control("settings", { signInExperience: { members: { socialConnectors: [] } } });
        experience.fetch();
        tryCompare(view, "count", 0, patience);
        compare(view.evaluations.logo, 2);
        compare(view.evaluations.count, 3);
    }

    function test_changeCounts() {
        const experience = create({ active: false });
        const spies = {};
        for (const name of ["endpoint", "appId", "organizationId", "active", "busy", "loaded", "error", "branding", "ways", "connectors", "ssoConnectors", "links", "language"])
            spies[name] = spyOn(experience, name + "Changed");
        const counts = () => Object.keys(spies).map(name => spies[name].count).join(" ");
        experience.endpoint = provider.endpoint;
        experience.endpoint = provider.endpoint;
        experience.appId = provider.appId;
        experience.organizationId = "x0j7sj1h2i5x";
        compare(counts(), "1 1 1 0 0 0 0 0 0 0 0 0 0");
        experience.active = true;
        fetched(experience);
        compare(counts(), "1 1 1 1 2 1 0 1 1 1 0 1 1");
        experience.organizationId = "";
        compare(counts(), "1 1 2 1 2 2 0 2 2 2 0 2 2");
        fetched(experience);
        compare(counts(), "1 1 2 1 4 3 0 3 3 3 0 3 3");
    }

    function test_ofTheClient() {
        const before = client.requests;
        const experience = create({ client: client });
        fetched(experience);
        compare(experience.endpoint, provider.endpoint);
        compare(experience.appId, provider.appId);
        compare(client.requests, before + 1);
    }

    function test_offline() {
        const experience = create({ endpoint: "http://127.0.0.1:1" });
        const errors = spyOn(experience, "errorChanged");
        tryCompare(errors, "count", 1, patience);
        compare(experience.error.code, LogtoError.NetworkUnavailable);
        compare(experience.error.isTransient, true);
        compare(experience.connectors, []);
        tryCompare(experience, "busy", false);
        // The network is back, so to say.
        experience.endpoint = provider.endpoint;
        fetched(experience);
        compare(experience.error.isError, false);
        compare(errors.count, 2);
    }

    function test_faults_data() {
        return [
            { tag: "not-found", code: LogtoError.NotAnIdentityProvider, status: 404 },
            { tag: "broken", code: LogtoError.ServerUnavailable, status: 500 },
            { tag: "page", code: LogtoError.UnexpectedResponse, status: 200 },
            { tag: "garbage", code: LogtoError.UnexpectedResponse, status: 200 },
            { tag: "other", code: LogtoError.NotAnIdentityProvider, status: 0 },
        ];
    }

    function test_faults(row) {
        setFault(row.tag);
        const experience = create({ endpoint: provider.endpoint });
        const connectors = spyOn(experience, "connectorsChanged");
        tryVerify(() => experience.error.isError, patience);
        compare(experience.error.code, row.code);
        compare(experience.error.httpStatus, row.status);
        compare(experience.notLogto, row.code === LogtoError.NotAnIdentityProvider);
        verify(experience.error.message !== "");
        compare(experience.loaded, false);
        compare(experience.busy, false);
        compare(connectors.count, 0);
        setFault("");
        experience.fetch();
        fetched(experience);
        compare(experience.error.isError, false);
        compare(connectors.count, 1);
    }

    function test_failureKeepsWhatIsKnown() {
        const experience = create({ endpoint: provider.endpoint });
        fetched(experience);
        const connectors = spyOn(experience, "connectorsChanged");
        setFault("broken");
        experience.fetch();
        tryVerify(() => experience.error.isError, patience);
        compare(experience.loaded, true);
        compare(experience.firstTarget, "meadow");
        compare(connectors.count, 0);
    }

    function test_sso() {
        const connector = { id: "lighthouse-9ubd", connectorName: "Lighthouse Ltd" };
        provider.control("settings", { signInExperience: { members: { ssoConnectors: [connector] } } });
        const experience = create({ endpoint: provider.endpoint });
        fetched(experience);
        compare(experience.ssoConnectors.length, 1);
        compare(experience.ssoConnectors[0].name, "Lighthouse Ltd");
        compare(experience.ssoConnectors[0].directSignIn, "sso:lighthouse-9ubd");
    }

    function test_picturesInTheAnswer_data() {
        const svg = Qt.btoa('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>');
        return [
            { tag: "address", logo: provider.endpoint + "/pictures/meadow.png", width: 128 },
            { tag: "data", logo: "data:image/svg+xml;base64," + svg, width: 8 },
        ];
    }

    // Logto's own connectors have their logos as data: addresses.
    function test_picturesInTheAnswer(row) {
        const connector = { id: "x", target: "x", name: { en: "X" }, logo: row.logo };
        provider.control("settings", { signInExperience: { members: { socialConnectors: [connector] } } });
        const experience = create({ endpoint: provider.endpoint });
        fetched(experience);
        picture.source = experience.connectors[0].logo;
        tryCompare(picture, "status", Image.Ready, patience);
        compare(picture.implicitWidth, row.width);
    }

    function test_signIn() {
        const experience = create({ client: client });
        fetched(experience);
        client.signIn({ directSignIn: experience.connectors[1].directSignIn });
        tryCompare(signedIn, "count", 1, patience);
        const pages = provider.get("log").requests.filter(request => request.path === "/direct/social/harbour");
        verify(pages.length > 0);
        client.signOut();
        tryCompare(client, "state", LogtoClient.SignedOut, patience);
    }
}
