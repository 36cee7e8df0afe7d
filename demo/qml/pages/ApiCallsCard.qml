// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// The calls to choose from, and one of one's own.
Card {
    id: card

    required property ProtectedApi api
    required property bool busy

    readonly property string ownUrl: path.filled ? api.urlOf(path.text) : ""

    signal chosen(method: string, url: string)

    Heading {
        text: qsTr("Calls")
    }
    SmallText {
        text: card.api.base
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    CallColumn {
        api: card.api
        busy: card.busy
        onChosen: (method, url) => card.chosen(method, url)

        Repeater {
            model: card.api.calls

            ApiCallButton {}
        }
    }
    GridLayout {
        columnSpacing: Theme.gap
        columns: card.width > 300 ? 2 : 1
        rowSpacing: Theme.gap

        TextBox {
            id: path

            objectName: "apiPath"
            label: qsTr("Another path below it")
            text: card.api.examplePath
            onAccepted: ownButton.clicked()
        }
        ActionButton {
            id: ownButton

            Layout.alignment: Qt.AlignBottom
            enabled: !card.busy && card.ownUrl !== ""
            objectName: "sendOwnButton"
            text: qsTr("Send")
            Accessible.description: qsTr("With the method GET")
            onClicked: {
                if (enabled)
                    card.chosen("GET", card.ownUrl);
            }
        }
    }
    SmallText {
        color: Theme.danger
        text: qsTr("It is to be below that address.")
        visible: path.filled && card.ownUrl === ""
    }
}
