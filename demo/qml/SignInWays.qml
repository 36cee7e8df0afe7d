// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// The ways to sign in, and what this machine allows of them.
QtObject {
    id: ways

    enum Way {
        Embedded,
        Browser,
        Device
    }

    required property LogtoClient client
    required property LogtoUserAgent view
    required property LogtoDeviceSignInView deviceView
    required property DemoOptions options

    // What the user has chosen, else the first that works.
    property int way: firstThatWorks

    readonly property string embeddedProblem: view.problem().message
    readonly property string browserProblem: browser.problem().message
    readonly property string deviceProblem: {
        if (options.deviceAppId !== "")
            return "";
        return qsTr("Needs an application of its own in the Logto Console: --device-app-id");
    }
    readonly property int firstThatWorks: {
        const named = ["embedded", "browser", "device"].indexOf(options.signIn);
        if (named >= 0)
            return named;
        if (embeddedProblem === "")
            return SignInWays.Way.Embedded;
        return browserProblem === "" || deviceProblem !== "" ? SignInWays.Way.Browser
                                                             : SignInWays.Way.Device;
    }

    readonly property LogtoBrowserUserAgent browser: LogtoBrowserUserAgent {
        postLogoutRedirectUri: ways.options.browserPostLogoutRedirectUri
    }
    readonly property LogtoUserAgentChoice choice: LogtoUserAgentChoice {
        agents: [ways.view, ways.browser]
        // Of what signs in on another device, the sign-out takes the first that works.
        preferred: {
            if (ways.way === SignInWays.Way.Device)
                return null;
            return ways.way === SignInWays.Way.Browser ? ways.browser : ways.view;
        }
    }
    function signIn() {
        if (way === SignInWays.Way.Device)
            deviceView.start();
        else
            client.signIn();
    }
}
