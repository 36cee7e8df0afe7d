// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "loaderror_p.h"

#include "errors_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// From Chromium's list of net errors: 200 to 299 are about certificates, 300 to 399 about the
// answer.
constexpr int TimedOut = -7;
constexpr int ConnectionTimedOut = -118;
constexpr int SslProtocolError = -107;
constexpr int SslVersionOrCipherMismatch = -113;

bool isInHundred(int code, int hundred)
{
    return code <= -hundred && code > -hundred - 100;
}

} // namespace

LogtoError loadError(const QUrl &url, int code, const QString &description)
{
    if (code > 0)
        return Errors::serverUnavailable(url, code);
    const QString detail = u"Chromium net error %1: %2"_s.arg(code).arg(description);
    if (code == TimedOut || code == ConnectionTimedOut)
        return Errors::timeout(url);
    if (code == SslProtocolError || code == SslVersionOrCipherMismatch || isInHundred(code, 200))
        return Errors::tlsFailed(url, detail);
    if (isInHundred(code, 300))
        return Errors::unexpectedResponse(url, detail);
    return Errors::networkUnavailable(url, detail);
}

} // namespace Logto
