// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>

// A certificate for 127.0.0.1 that is its own authority, made anew for each test program.
struct TestCertificate
{
    QSslCertificate certificate;
    QSslKey key;

    static TestCertificate make();

    QSslConfiguration serverConfiguration() const;
};
