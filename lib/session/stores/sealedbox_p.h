// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

namespace Logto {

// Bytes that are overwritten when they are no longer needed.
class LOGTO_CORE_EXPORT Secret
{
public:
    static constexpr qsizetype MinimumSize = 32;

    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();
    Q_DISABLE_COPY(Secret)

    bool isEmpty() const { return m_bytes.empty(); }
    const uchar *data() const { return m_bytes.data(); }
    size_t size() const { return m_bytes.size(); }

private:
    std::vector<uchar> m_bytes;
};

// Bytes encrypted for one name: what was sealed for one cannot be opened for another.
//
//     magic (8) | version (1) | salt (32) | nonce (12) | ciphertext | tag (16)
//
// AES-256-GCM (NIST SP 800-38D) with a key of its own for each box, derived from the secret and
// the salt by HKDF-SHA256 (RFC 5869). All before the ciphertext is authenticated, and the name.
namespace SealedBox {

constexpr qsizetype MaximumDataSize = qsizetype(16) * 1024 * 1024;
constexpr qsizetype MaximumSize = MaximumDataSize + 8 + 1 + 32 + 12 + 16;

enum class Verdict { Opened, Foreign, Incomplete, Newer, Refused };

struct Content
{
    Verdict verdict;
    QByteArray data; // empty unless opened
};

// Nothing if the data is too large, or OpenSSL fails.
LOGTO_CORE_EXPORT std::optional<QByteArray> seal(const Secret &secret, const QByteArray &name,
                                                 const QByteArray &data);
LOGTO_CORE_EXPORT Content open(const Secret &secret, const QByteArray &name, const QByteArray &box);

// The last call in a thread that ends with the process: OpenSSL's cleaning up at exit may come
// before the thread's own, and would leave the random generators of the thread in memory.
LOGTO_CORE_EXPORT void leaveThread();

} // namespace SealedBox

} // namespace Logto
