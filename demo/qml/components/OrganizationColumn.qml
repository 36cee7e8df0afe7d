// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick.Layouts
import Logto

// What OrganizationChoices share.
ColumnLayout {
    required property LogtoOrganizationModel organizations

    spacing: 12
}
