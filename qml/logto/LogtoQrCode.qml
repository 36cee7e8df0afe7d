// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto

/*!
    \qmltype LogtoQrCode
    \inqmlmodule Logto
    \brief Shows a text, such as an address, as a QR code.

    \qml
    LogtoQrCode {
        text: deviceSignIn.verificationUriComplete
    }
    \endqml

    Black on white in every theme, with the light border that readers need. Its implicit size suits
    the camera of a telephone; in any other it is as large as sharp edges allow.

    \qmlproperty string LogtoQrCode::text
    What the code says.

    \qmlproperty bool LogtoQrCode::tooLong
    Whether the text is longer than the 2,331 bytes that a code can hold; nothing is shown then.
*/
QrCodePainting {
    Accessible.name: qsTr("QR code: %1").arg(text)
    Accessible.role: Accessible.Graphic
}
