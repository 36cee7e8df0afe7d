// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import LogtoDemo

// A message with what can be done about it; what is put into it goes below the text.
Pane {
    id: banner

    enum Kind {
        Info,
        Success,
        Warning,
        Error
    }

    property int kind: Banner.Kind.Info
    property string title
    property string text
    property bool dismissible: false
    default property alias content: below.data

    readonly property color ink: [Theme.accentStrong, Theme.success, Theme.warning, Theme.danger][kind]
    readonly property color paper: [Theme.accentSoft, Theme.successSoft, Theme.warningSoft, Theme.dangerSoft][kind]

    signal dismissed

    Layout.fillWidth: true
    padding: Theme.padding
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : title + ". " + text

    background: Rectangle {
        color: banner.paper
        radius: Theme.radius
    }

    RowLayout {
        anchors.fill: parent
        spacing: 12

        Icon {
            Layout.alignment: Qt.AlignTop
            color: banner.ink
            path: [Icons.info, Icons.check, Icons.alert, Icons.alert][banner.kind]
            size: 22
        }
        ColumnLayout {
            id: below

            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.gap

            Heading {
                font.pixelSize: Theme.textSize
                text: banner.title
                visible: text !== ""
            }
            BodyText {
                objectName: "bannerText"
                text: banner.text
                visible: text !== ""
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            iconPath: Icons.close
            implicitHeight: 32
            text: qsTr("Dismiss")
            visible: banner.dismissible
            onClicked: banner.dismissed()
        }
    }
}
