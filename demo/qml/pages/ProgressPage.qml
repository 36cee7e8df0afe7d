// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import LogtoDemo

// Something takes a moment; buttons to get out of it can be put below.
ScrollPage {
    id: page

    required property string title
    required property string text
    property bool waiting: true
    property string iconPath: Icons.lock
    property alias actions: actions.data

    centered: true
    maximumWidth: 440

    Card {
        Accessible.role: Accessible.Pane
        Accessible.name: page.title + ". " + page.text

        Spinner {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.gap
            size: 48
            visible: page.waiting
        }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.gap
            color: Theme.warning
            path: page.iconPath
            size: 48
            visible: !page.waiting
        }
        Heading {
            horizontalAlignment: Text.AlignHCenter
            text: page.title
        }
        BodyText {
            color: Theme.textMuted
            horizontalAlignment: Text.AlignHCenter
            text: page.text
        }
        ColumnLayout {
            id: actions

            spacing: Theme.gap
        }
    }
}
