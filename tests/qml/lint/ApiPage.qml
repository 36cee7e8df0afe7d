// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import Logto

Column {
    id: page

    required property LogtoClient client
    required property url apiUrl
    required property url folder

    property string message
    readonly property var products: request.json?.products ?? []

    function order(product: string) {
        api.fetch(apiUrl + "products", { method: "POST", body: { product: product } })
            .then(answer => { page.message = answer.ok ? qsTr("Ordered.") : answer.text; })
            .catch(error => { page.message = error.message; });
    }

    LogtoApi {
        id: api

        client: page.client

        LogtoApiRule {
            url: page.apiUrl
            resource: "https://shopping.example/api"
        }
    }

    LogtoApiRequest {
        id: request

        api: api
        url: page.apiUrl + "products"
        Component.onCompleted: send()
    }

    Repeater {
        model: page.products

        Label {
            required property var modelData

            text: modelData.name
            textFormat: Text.PlainText
        }
    }

    Button {
        text: qsTr("Order tea")
        onClicked: page.order("tea")
    }

    LogtoApiRequest {
        id: download

        api: api
        url: page.apiUrl + "report.pdf"
        target: page.folder + "/report.pdf"
    }

    Button {
        text: qsTr("Download")
        enabled: !download.busy
        onClicked: download.send()
    }

    ProgressBar {
        value: download.downloadProgress
        visible: download.busy
    }

    Label {
        text: request.error.message || download.error.message || page.message
        textFormat: Text.PlainText
    }
}
