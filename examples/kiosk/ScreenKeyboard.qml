// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The keys for whatever has the focus, also in the sign-in page.
InputPanel {
    visible: active

    Component.onCompleted: {
        // The application's language need not be the system's.
        VirtualKeyboardSettings.locale = Qt.locale().name;
        // Words that a keyboard learns and completes would be shown to the next user.
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
    }
}
