// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Logto

// Where to go and what to enter there, to be read, typed and copied.
ColumnLayout {
    id: deviceCode

    required property LogtoDeviceSignIn deviceSignIn
    readonly property int remaining: deviceSignIn.remainingSeconds

    spacing: 4

    Label {
        Layout.fillWidth: true
        text: qsTr("Open this address on your phone or computer:")
        wrapMode: Text.WordWrap
    }

    TextEdit {
        Layout.fillWidth: true
        color: palette.windowText
        font.bold: true
        font.family: codeText.font.family
        readOnly: true
        selectByMouse: true
        selectedTextColor: palette.highlightedText
        selectionColor: palette.highlight
        objectName: "verificationUri"
        text: String(deviceCode.deviceSignIn.verificationUri)
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.WrapAnywhere
        Accessible.name: text
        Accessible.role: Accessible.StaticText
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: 12
        text: qsTr("Enter this code there, or compare it if you have scanned:")
        wrapMode: Text.WordWrap
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        TextEdit {
            id: codeText

            // As large as there is room for.
            readonly property int pixelSize: Math.max(18, Math.min(40, width / Math.max(text.length, 1) / 0.72))

            Layout.fillWidth: true
            color: palette.windowText
            font.bold: true
            font.family: "monospace"
            font.letterSpacing: pixelSize / 12
            font.pixelSize: pixelSize
            readOnly: true
            selectByMouse: true
            selectedTextColor: palette.highlightedText
            selectionColor: palette.highlight
            objectName: "userCode"
            text: deviceCode.deviceSignIn.userCode
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAnywhere
            // Spelt, as no one could type it from a word.
            Accessible.name: qsTr("Code: %1").arg(text.split("").join(" "))
            Accessible.role: Accessible.StaticText

            function copyAll() {
                selectAll();
                copy();
                deselect();
            }
        }

        Button {
            Layout.minimumHeight: 48
            Layout.minimumWidth: 48
            text: qsTr("Copy")
            Accessible.name: qsTr("Copy the code")
            onClicked: codeText.copyAll()
        }
    }

    Label {
        objectName: "remainingTime"
        Layout.fillWidth: true
        text: qsTr("Valid for %1:%2 minutes").arg(Math.floor(deviceCode.remaining / 60)).arg(String(deviceCode.remaining % 60).padStart(2, "0"))
        wrapMode: Text.WordWrap
    }

    // The sign-in goes on by itself.
    Label {
        objectName: "trouble"
        Layout.fillWidth: true
        Layout.topMargin: 8
        text: deviceCode.deviceSignIn.error.message
        textFormat: Text.PlainText
        visible: text !== ""
        wrapMode: Text.WordWrap
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
    }
}
