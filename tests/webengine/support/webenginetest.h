// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "testedview.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>

// Keeps what the test writes in a folder of its own.
inline QString prepareTestHome()
{
    static const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char *variable :
         {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qunsetenv(variable);
    return home.path();
}

// For a test that needs a page: Chromium's sandbox does not work for root, as whom containers run.
inline void prepareSandbox()
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

#define LOGTO_WEBENGINE_TEST_MAIN(TestClass)                                                       \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        prepareTestHome();                                                                         \
        prepareSandbox();                                                                          \
        const auto application = TestedView::makeApplication(argc, argv);                          \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
