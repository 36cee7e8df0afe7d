// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "childprocess.h"

// The person before the browser of with-browser; support/person.mjs says what can be asked of it.
class BrowserPerson : public ChildProcess
{
public:
    BrowserPerson()
        : ChildProcess(
            QStringLiteral(LOGTO_NODE),
            {QStringLiteral(LOGTO_TEST_PERSON), qEnvironmentVariable("LOGTO_TEST_BROWSER_PROFILE")})
    {
    }
};
