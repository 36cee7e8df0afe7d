// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoresult.h"

#include <QtTest/QTest>

// Says the whole error if it is another one.
#define COMPARE_CODE(result, expected)                                                             \
    do {                                                                                           \
        const LogtoError compared = (result).error();                                              \
        QVERIFY2(compared.code() == LogtoError::Code::expected, qPrintable(compared.toString()));  \
    } while (false)
