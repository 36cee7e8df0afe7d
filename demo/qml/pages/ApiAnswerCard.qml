// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Logto
import LogtoDemo

// The last call: how it was made, and what came back.
Card {
    id: card

    required property LogtoApiRequest request
    property string url
    property string token
    property string resource
    property bool finished: false
    property bool cancelled: false
    property int milliseconds: 0

    readonly property bool made: finished || cancelled || request.busy
    readonly property string body: {
        if (!finished)
            return "";
        return request.json === undefined ? request.text : JSON.stringify(request.json, null, 2);
    }

    signal aborted

    objectName: "apiAnswer"

    RowLayout {
        spacing: Theme.gap

        Heading {
            text: qsTr("Answer")
        }
        ActionButton {
            implicitHeight: Theme.touch ? 48 : 40
            objectName: "abortButton"
            text: qsTr("Cancel")
            visible: card.request.busy
            onClicked: {
                card.request.abort();
                card.cancelled = true;
                card.aborted();
            }
        }
    }
    BodyText {
        color: Theme.textMuted
        text: qsTr("Choose a call.")
        visible: !card.made
    }
    BodyText {
        objectName: "apiCancelled"
        text: qsTr("Cancelled. The API may have carried it out all the same.")
        visible: card.cancelled
    }
    ProgressBar {
        id: bar

        Layout.fillWidth: true
        indeterminate: value === 0
        value: card.request.downloadProgress
        visible: card.request.busy
        Accessible.name: qsTr("Progress")
    }
    RowLayout {
        spacing: Theme.gap
        visible: card.finished && card.request.status > 0

        Icon {
            color: card.request.error.isError ? Theme.danger : Theme.success
            path: card.request.error.isError ? Icons.alert : Icons.check
        }
        BodyText {
            color: card.request.error.isError ? Theme.danger : Theme.success
            font.bold: true
            lineHeight: 1
            objectName: "apiStatus"
            text: String(card.request.status)
        }
        SmallText {
            Layout.fillWidth: false
            lineHeight: 1
            text: qsTr("%1 ms").arg(card.milliseconds)
        }
    }
    Fact {
        name: qsTr("Request")
        value: card.made ? card.request.method + " " + card.url : ""
    }
    Fact {
        name: qsTr("Sent with the token for")
        value: card.made ? card.token : ""
    }
    ErrorBanner {
        error: card.request.error
        objectName: "apiError"
        retryable: false
        visible: card.finished && error.isError
    }
    CodeBlock {
        objectName: "apiBody"
        text: card.body
        visible: text !== ""
    }
}
