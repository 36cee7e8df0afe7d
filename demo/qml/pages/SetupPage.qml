// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto
import LogtoDemo

// There is not enough to sign in with yet.
ScrollPage {
    id: page

    required property LogtoClient client

    readonly property string example: "logto-demo \\\n"
                                      + "  --endpoint https://tenant.logto.app \\\n"
                                      + "  --app-id your-app-id"

    centered: true
    maximumWidth: 640
    objectName: "setupPage"

    Card {
        Heading {
            font.pixelSize: Theme.displaySize
            text: qsTr("Which Logto tenant?")
        }
        BodyText {
            text: qsTr("Tell this program where to sign in, by options or in the environment:")
        }
        CodeBlock {
            objectName: "setupExample"
            text: page.example
        }
        Banner {
            kind: Banner.Kind.Warning
            objectName: "setupProblem"
            text: page.client.lastError.detail
            title: qsTr("What is missing or wrong")
            visible: text !== ""
        }
        CheckItem {
            ink: Theme.textMuted
            text: qsTr("The application is a “Native app” in the Logto Console.")
        }
        CheckItem {
            ink: Theme.textMuted
            text: qsTr("Its redirect URI there is %1").arg(page.client.redirectUri)
        }
        SmallText {
            text: qsTr("No tenant at hand? The command “./run demo” of the source tree brings a local one. All options: logto-demo --help")
        }
    }
}
