// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sealedbox_p.h"

#include "jose/openssl_p.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <utility>

namespace Logto {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    // The other one wipes what was here.
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

namespace SealedBox {

namespace {

constexpr QByteArrayView Magic("LogtoBox");
constexpr char Version = 1;
constexpr QByteArrayView Info("Logto for Qt, file store, AES-256-GCM, 1");
constexpr qsizetype SaltSize = 32;
constexpr qsizetype NonceSize = 12;
constexpr qsizetype TagSize = 16;
constexpr qsizetype SaltStart = Magic.size() + 1;
constexpr qsizetype NonceStart = SaltStart + SaltSize;
constexpr qsizetype HeaderSize = NonceStart + NonceSize;
constexpr size_t KeySize = 32;
static_assert(MaximumSize == HeaderSize + MaximumDataSize + TagSize);

uchar *bytes(QByteArray &array, qsizetype start = 0)
{
    return reinterpret_cast<uchar *>(array.data()) + start;
}

const uchar *bytes(const QByteArray &array, qsizetype start = 0)
{
    return reinterpret_cast<const uchar *>(array.constData()) + start;
}

// The key of one box, wiped at the end of the scope.
class BoxKey
{
public:
    BoxKey(const Secret &secret, const QByteArray &header)
    {
        const OpenSsl::KeyDerivation hkdf(EVP_KDF_fetch(nullptr, OSSL_KDF_NAME_HKDF, nullptr));
        const OpenSsl::KeyDerivationContext context(EVP_KDF_CTX_new(hkdf.get()));
        // OpenSSL only reads what these point to.
        const auto octets = [](const char *name, const void *data, size_t size) {
            return OSSL_PARAM_construct_octet_string(name, const_cast<void *>(data), size);
        };
        char digest[] = "SHA256";
        const OSSL_PARAM parameters[] = {
            OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
            octets(OSSL_KDF_PARAM_KEY, secret.data(), secret.size()),
            octets(OSSL_KDF_PARAM_SALT, header.constData() + SaltStart, SaltSize),
            octets(OSSL_KDF_PARAM_INFO, Info.data(), size_t(Info.size())),
            OSSL_PARAM_construct_end(),
        };
        m_isValid = context && !secret.isEmpty()
            && EVP_KDF_derive(context.get(), m_bytes, sizeof(m_bytes), parameters) == 1;
    }
    ~BoxKey() { OPENSSL_cleanse(m_bytes, sizeof(m_bytes)); }
    Q_DISABLE_COPY_MOVE(BoxKey)

    bool isValid() const { return m_isValid; }
    const uchar *data() const { return m_bytes; }

private:
    uchar m_bytes[KeySize] = {};
    bool m_isValid = false;
};

bool encrypt(const BoxKey &key, const QByteArray &header, const QByteArray &name,
             const QByteArray &data, uchar *output)
{
    const OpenSsl::CipherContext context(EVP_CIPHER_CTX_new());
    int size = 0;
    return context && key.isValid()
        && EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), key.data(),
                               bytes(header, NonceStart), nullptr)
        == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &size, bytes(header), int(header.size())) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &size, bytes(name), int(name.size())) == 1
        && EVP_EncryptUpdate(context.get(), output, &size, bytes(data), int(data.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), output + data.size(), &size) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(TagSize),
                               output + data.size())
        == 1;
}

bool decrypt(const BoxKey &key, const QByteArray &box, const QByteArray &name, QByteArray &data)
{
    const OpenSsl::CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray tag = box.last(TagSize);
    uchar *output = bytes(data);
    int size = 0;
    return context && key.isValid()
        && EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), key.data(), bytes(box, NonceStart),
                               nullptr)
        == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &size, bytes(box), int(HeaderSize)) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &size, bytes(name), int(name.size())) == 1
        && EVP_DecryptUpdate(context.get(), output, &size, bytes(box, HeaderSize), int(data.size()))
        == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(TagSize), tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), output + data.size(), &size) == 1;
}

} // namespace

std::optional<QByteArray> seal(const Secret &secret, const QByteArray &name, const QByteArray &data)
{
    if (data.size() > MaximumDataSize)
        return {};
    const OpenSsl::ErrorScope errorScope;

    QByteArray header = Magic.toByteArray() + Version;
    header.resize(HeaderSize);
    if (RAND_bytes(bytes(header, SaltStart), int(SaltSize + NonceSize)) != 1)
        return {};

    QByteArray box = header;
    box.resize(HeaderSize + data.size() + TagSize);
    if (!encrypt(BoxKey(secret, header), header, name, data, bytes(box, HeaderSize)))
        return {};
    return box;
}

Content open(const Secret &secret, const QByteArray &name, const QByteArray &box)
{
    if (!box.startsWith(Magic))
        return {Magic.startsWith(box) ? Verdict::Incomplete : Verdict::Foreign, {}};
    if (box.size() <= Magic.size())
        return {Verdict::Incomplete, {}};
    const auto version = uchar(box.at(Magic.size()));
    if (version != uchar(Version))
        return {version > uchar(Version) ? Verdict::Newer : Verdict::Foreign, {}};
    if (box.size() < HeaderSize + TagSize)
        return {Verdict::Incomplete, {}};
    if (box.size() > MaximumSize)
        return {Verdict::Foreign, {}};

    const OpenSsl::ErrorScope errorScope;
    QByteArray data(box.size() - HeaderSize - TagSize, Qt::Uninitialized);
    const bool opened = decrypt(BoxKey(secret, box), box, name, data);
    if (opened)
        return {Verdict::Opened, data};
    // Nothing of what was not authenticated may be seen.
    OPENSSL_cleanse(data.data(), size_t(data.size()));
    return {Verdict::Refused, {}};
}

void leaveThread()
{
    OPENSSL_thread_stop();
}

} // namespace SealedBox

} // namespace Logto
