// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick.Layouts
import LogtoDemo

// What ApiCallButtons share.
ColumnLayout {
    required property ProtectedApi api
    required property bool busy

    signal chosen(method: string, url: string)

    spacing: 12
}
