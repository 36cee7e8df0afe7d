// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtokeychainstore.h"

#include <QtTest/QTest>

// A key of its own for each test function.
inline QString testKey(const QString &suffix = {})
{
    return QStringLiteral("io.logto.qt.test|%1|%2")
        .arg(QLatin1StringView(QTest::currentTestFunction()), suffix);
}

#define COMPARE_CODE(result, expected)                                                             \
    do {                                                                                           \
        const LogtoError compared = (result).error();                                              \
        QVERIFY2(compared.code() == LogtoError::Code::expected, qPrintable(compared.toString()));  \
    } while (false)
