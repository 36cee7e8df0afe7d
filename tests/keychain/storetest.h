// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "comparecode.h"
#include "logtokeychainstore.h"

// A key of its own for each test function.
inline QString testKey(const QString &suffix = {})
{
    return QStringLiteral("io.logto.qt.test|%1|%2")
        .arg(QLatin1StringView(QTest::currentTestFunction()), suffix);
}
