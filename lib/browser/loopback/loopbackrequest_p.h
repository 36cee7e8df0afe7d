// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace Logto {

// As much of an HTTP/1.1 request (RFC 9112) as a redirect to this machine needs.
struct LoopbackRequest
{
    QByteArray method;
    QByteArray target; // a path that begins with a slash, and perhaps a query
    QByteArray host; // in lower case
};

struct LoopbackRead
{
    enum class Outcome {
        Incomplete, // so far
        Complete,
        Malformed,
        TooLarge,
    };
    Outcome outcome = Outcome::Incomplete;
    LoopbackRequest request = {};
};

// Request line and headers together.
inline constexpr qsizetype LargestLoopbackRequest = 8 * 1024;

// Strict where a browser has no reason to be otherwise: whatever two readers could take in two ways
// is malformed. A body is left alone.
LoopbackRead readLoopbackRequest(const QByteArray &bytes);

} // namespace Logto
