// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import LogtoDemo

// An organization that can become the current one.
OptionCard {
    required property string organizationId
    required property string name
    required property string description
    required property var roles
    required property bool current

    readonly property OrganizationColumn column: parent as OrganizationColumn

    checked: current
    explanation: description === name ? "" : description
    identifier: organizationId === name ? "" : organizationId
    objectName: "organization:" + organizationId
    text: name
    words: roles
    Accessible.description: organizationId + " " + explanation + " " + roles.join(", ")

    onClicked: column.organizations.currentOrganizationId = organizationId
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
}
