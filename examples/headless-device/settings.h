// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <LogtoConfig>
#include <LogtoFileStore>

#include <memory>

// What the command line and the environment say.
class Settings
{
public:
    // Prints what is wrong, or the help, and ends the program if need be.
    static Settings read();

    LogtoConfig config;
    bool signOut = false;

    std::unique_ptr<LogtoStore> makeStore() const;

private:
    QString m_directory;
    LogtoFileStore::KeyProvider m_key;
};
