// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import LogtoDemo

// A way to sign in; where this machine does not allow it, with the reason.
OptionCard {
    id: card

    required property string description
    required property string problem

    enabled: problem === ""
    explanation: enabled ? description : problem
    opacity: enabled ? 1 : 0.55
}
