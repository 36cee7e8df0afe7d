// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Logto
import LogtoDemo

// Calls of a protected API, each with the token that it needs.
ScrollPage {
    id: page

    required property LogtoClient client
    required property DemoLog log
    required property DemoOptions options
    required property LogtoOrganizationModel organizations

    readonly property bool usable: String(options.api) !== ""
    property real startedAt: 0

    maximumWidth: 1100
    objectName: "apiPage"

    ProtectedApi {
        id: protectedApi

        client: page.client
        options: page.options
        organizations: page.organizations
    }
    LogtoApiRequest {
        id: call

        api: protectedApi
        onFinished: {
            answer.finished = true;
            page.note(String(call.status || call.error.message), call.error.isError);
        }
    }

    // The end of the call in the log.
    function note(outcome: string, failed: bool) {
        answer.milliseconds = Date.now() - startedAt;
        const what = call.method + " " + new URL(answer.url).pathname + " " + outcome;
        log.add(DemoLog.Request, what + " " + qsTr("%1 ms").arg(answer.milliseconds), failed);
    }

    function send(method: string, url: string) {
        call.method = method;
        call.url = url;
        answer.url = url;
        answer.token = protectedApi.tokenFor(url);
        answer.resource = protectedApi.resourceFor(url);
        answer.finished = false;
        answer.cancelled = false;
        startedAt = Date.now();
        call.send();
    }

    Banner {
        objectName: "noApiBanner"
        text: qsTr("Start with the option --api and the address of an API that takes the access tokens of this tenant, such as --api https://api.example.com/v1 --resource https://api.example.com.")
        title: qsTr("Which API?")
        visible: !page.usable
    }
    GridLayout {
        columnSpacing: Theme.padding
        columns: page.wide ? 2 : 1
        rowSpacing: Theme.padding
        visible: page.usable

        ApiCallsCard {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 1 : -1
            api: protectedApi
            busy: call.busy
            focus: true
            onChosen: (method, url) => page.send(method, url)
        }
        ApiAnswerCard {
            id: answer

            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: page.wide ? 1 : -1
            request: call
            onAborted: page.note(qsTr("cancelled"), false)
        }
    }
}
