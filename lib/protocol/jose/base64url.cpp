// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "base64url_p.h"

namespace Logto {

QByteArray encodeBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> decodeBase64Url(const QByteArray &text)
{
    // Qt's decoder is lenient; whatever it forgave shows when the result is encoded again.
    QByteArray bytes = QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
    if (encodeBase64Url(bytes) != text)
        return std::nullopt;
    return bytes;
}

} // namespace Logto
