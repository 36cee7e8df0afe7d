// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts

// A page of a StackLayout that is made when it is first shown, and ends with the session.
Loader {
    id: loader

    required property bool session
    required property url page
    // What the page requires.
    required property var values

    readonly property bool current: StackLayout.isCurrentItem

    function update() {
        if (!session)
            source = "";
        else if (current && status === Loader.Null)
            setSource(page, values);
    }

    focus: current

    Component.onCompleted: update()
    onCurrentChanged: update()
    onSessionChanged: update()
}
