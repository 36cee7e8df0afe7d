// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Logto

/*!
    \qmltype LogtoDeviceSignInView
    \inqmlmodule Logto
    \brief Shows what a user needs to sign in on another device.

    Lies over the rest of the window, and is visible only after start() until the sign-in ends:

    \qml
    LogtoDeviceSignInView {
        id: deviceView
        anchors.fill: parent
        client: logto
    }
    Button {
        text: qsTr("Sign in")
        onClicked: deviceView.start()
    }
    \endqml

    Colours and fonts are those of the application. Needs no Qt WebEngine.
*/
FocusScope {
    id: view

    /*! Who is signed in. */
    property alias client: signIn.client
    /*! Whether another code is shown when one has expired; see LogtoDeviceSignIn::autoRenew. */
    property alias autoRenew: signIn.autoRenew
    /*! The sign-in behind the view. */
    readonly property LogtoDeviceSignIn deviceSignIn: signIn
    /*! Whether there is something to show: a sign-in under way, or why it has failed. */
    readonly property bool active: signIn.busy || signIn.status === LogtoDeviceSignIn.Failed

    /*! Asks for a code and shows it. The \a options are those of LogtoClient::signIn(). */
    function start(options) {
        signIn.start(options ?? {});
    }

    /*! Gives the sign-in up. */
    function cancel() {
        signIn.cancel();
    }

    component Picture: LogtoQrCode {
        Layout.alignment: Qt.AlignCenter
        Layout.preferredHeight: Layout.preferredWidth
        text: {
            const complete = String(signIn.verificationUriComplete);
            return complete !== "" ? complete : String(signIn.verificationUri);
        }
    }

    visible: active
    focus: active
    Accessible.name: title.text
    Accessible.role: Accessible.Pane
    Keys.onEscapePressed: cancel()
    onActiveChanged: {
        if (active)
            forceActiveFocus();
    }

    LogtoDeviceSignIn {
        id: signIn
    }

    // Opaque to the eye and to the pointer.
    Pane {
        anchors.fill: parent
        focus: true
        hoverEnabled: true
        padding: Math.max(8, Math.min(24, view.width / 20, view.height / 20))
        wheelEnabled: true

        Flickable {
            id: flickable

            readonly property bool wide: width >= 560
            readonly property bool low: !wide && height < 520
            readonly property bool hasCode: signIn.status === LogtoDeviceSignIn.Waiting

            anchors.fill: parent
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: Math.max(height, content.implicitHeight)

            ScrollBar.vertical: ScrollBar {}

            ColumnLayout {
                id: content

                anchors.centerIn: parent
                spacing: 16
                width: Math.min(parent.width, flickable.wide ? 720 : 440)

                Label {
                    id: title

                    Layout.fillWidth: true
                    font.bold: true
                    font.pointSize: cancelButton.font.pointSize * 1.4
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Sign in on another device")
                    wrapMode: Text.WordWrap
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                }

                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: 32
                    columns: flickable.wide ? 2 : 1
                    rowSpacing: 16
                    visible: flickable.hasCode

                    Picture {
                        objectName: "qrCode"
                        Layout.preferredWidth: Math.min(content.width, implicitWidth)
                        visible: !flickable.low
                    }

                    DeviceCode {
                        Layout.alignment: Qt.AlignVCenter
                        Layout.fillWidth: true
                        deviceSignIn: signIn
                    }

                    // The code must be seen without scrolling, more than its picture.
                    Picture {
                        objectName: "qrCodeBelow"
                        Layout.preferredWidth: Math.min(content.width, implicitWidth)
                        visible: flickable.low
                    }
                }

                BusyIndicator {
                    Layout.alignment: Qt.AlignHCenter
                    running: visible
                    visible: signIn.status === LogtoDeviceSignIn.Requesting
                    Accessible.name: qsTr("Waiting for a code")
                    Accessible.role: Accessible.Indicator
                }

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: signIn.error.message
                    textFormat: Text.PlainText
                    visible: signIn.status === LogtoDeviceSignIn.Requesting && text !== ""
                    wrapMode: Text.WordWrap
                }

                DeviceSignInError {
                    Layout.fillWidth: true
                    deviceSignIn: signIn
                    visible: signIn.status === LogtoDeviceSignIn.Expired || signIn.status === LogtoDeviceSignIn.Failed
                }

                Button {
                    id: cancelButton

                    objectName: "cancel"
                    Layout.alignment: Qt.AlignHCenter
                    Layout.minimumHeight: 48
                    Layout.minimumWidth: 96
                    text: qsTr("Cancel")
                    Accessible.name: text
                    onClicked: view.cancel()
                }
            }
        }
    }
}
