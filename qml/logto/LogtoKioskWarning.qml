// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Templates as T
import Logto

/*!
    \qmltype LogtoKioskWarning
    \inqmlmodule Logto
    \brief Asks whether the user is still there, before a LogtoKiosk signs out.

    Lies over the whole window, with the seconds that are left and buttons that are large enough for
    a finger. Its place among the other items does not matter:

    \qml
    LogtoKioskWarning {
        kiosk: kiosk
    }
    \endqml

    It has the colours of the window's palette, and its own look in every style of Qt Quick Controls.
    When the session itself has reached its limit, the user may go on to the end with a small
    reminder.
*/
Item {
    id: kioskWarning

    /*! The kiosk whose warnings are shown here. */
    required property LogtoKiosk kiosk
    /*! Whether there is something to be seen. */
    readonly property bool active: question.visible || reminder.visible

    readonly property bool idle: kiosk.reason === LogtoKiosk.Idle
    readonly property bool signingIn: kiosk.client?.state === LogtoClient.SigningIn
    readonly property string title: idle ? qsTr("Are you still there?") : qsTr("Your time is nearly over")
    readonly property string explanation: {
        if (signingIn)
            return qsTr("The sign-in will be cancelled, so that nobody else can go on with it.");
        if (idle)
            return qsTr("You will be signed out, so that nobody else can use your account.");
        return qsTr("You will be signed out. Please finish what you are doing.");
    }
    // The user has read it, and goes on until the limit.
    property bool dismissed: false

    Connections {
        target: kioskWarning.kiosk

        function onWarningChanged() {
            kioskWarning.dismissed = false;
        }
    }

    component Sheet: Rectangle {
        border.color: Qt.alpha(palette.windowText, 0.15)
        color: palette.window
        radius: 16
    }

    T.Popup {
        id: question

        readonly property int room: (parent?.width ?? 480) - 2 * margins

        anchors.centerIn: parent
        closePolicy: Popup.NoAutoClose
        focus: true
        implicitHeight: contentHeight + topPadding + bottomPadding
        margins: 16
        modal: true
        padding: 32
        parent: Overlay.overlay
        visible: kioskWarning.kiosk.warning && !kioskWarning.dismissed
        width: Math.min(480, room)

        T.Overlay.modal: Rectangle {
            color: "#99100c20"
        }
        background: Sheet {}

        contentItem: ColumnLayout {
            spacing: 16
            Accessible.name: kioskWarning.title + " " + kioskWarning.explanation
            Accessible.role: Accessible.AlertMessage

            KioskCountdown {
                Layout.alignment: Qt.AlignHCenter
                objectName: "kioskCountdown"
                remaining: kioskWarning.kiosk.remaining
                total: kioskWarning.kiosk.warningTime
            }
            Label {
                Layout.fillWidth: true
                Layout.topMargin: 8
                font.bold: true
                font.pixelSize: 26
                horizontalAlignment: Text.AlignHCenter
                text: kioskWarning.title
                wrapMode: Text.WordWrap
            }
            Label {
                Layout.fillWidth: true
                font.pixelSize: 17
                horizontalAlignment: Text.AlignHCenter
                opacity: 0.8
                text: kioskWarning.explanation
                wrapMode: Text.WordWrap
            }
            GridLayout {
                Layout.topMargin: 12
                columnSpacing: 16
                columns: question.room < 400 ? 1 : 2
                rowSpacing: 12

                KioskButton {
                    objectName: "kioskSignOutButton"
                    text: kioskWarning.signingIn ? qsTr("Cancel sign-in") : qsTr("Sign out")
                    onClicked: kioskWarning.kiosk.signOut()
                }
                KioskButton {
                    focus: true
                    highlighted: true
                    objectName: "kioskContinueButton"
                    text: qsTr("Continue")
                    onClicked: {
                        kioskWarning.kiosk.stayActive();
                        kioskWarning.dismissed = true;
                    }
                }
            }
        }
    }

    T.Popup {
        id: reminder

        closePolicy: Popup.NoAutoClose
        horizontalPadding: 24
        implicitHeight: contentHeight + topPadding + bottomPadding
        implicitWidth: contentWidth + leftPadding + rightPadding
        parent: Overlay.overlay
        verticalPadding: 12
        visible: kioskWarning.kiosk.warning && kioskWarning.dismissed && !kioskWarning.idle
        x: Math.round(((parent?.width ?? 0) - width) / 2)
        y: 12

        background: Sheet {}

        contentItem: Label {
            font.pixelSize: 17
            text: qsTr("You will be signed out in %1 s.").arg(kioskWarning.kiosk.remaining)
            Accessible.role: Accessible.StaticText
        }
    }
}
