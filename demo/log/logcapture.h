// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

class DemoLog;

// Writes into a log what the library logs by its categories "logto.…", as long as it lives. What
// goes to the terminal stays the same: warnings, and what QT_LOGGING_RULES asks for.
class LogCapture
{
public:
    explicit LogCapture(DemoLog &log);
    ~LogCapture();

    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;
};
