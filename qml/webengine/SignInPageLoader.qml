// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import Logto.WebEngine.Private

// Loads Chromium, by its import.
SignInPageView {}
