// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

// What the local provider knows; tests/servers/README.md has it all.
namespace Directory {

inline const QString Shopping = QStringLiteral("https://shopping.example/api");
inline const QString Short = QStringLiteral("https://short.example/api"); // tokens of 60 s
inline const QString OrganizationApi = QStringLiteral("https://org.example/api");
inline const QString Acme = QStringLiteral("1n1acp6bm3a7");
inline const QString Globex = QStringLiteral("x0j7sj1h2i5x");
inline const QString Initech = QStringLiteral("lr49koamq7nc"); // without members

} // namespace Directory
