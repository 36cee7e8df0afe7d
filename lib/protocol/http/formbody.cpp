// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "http/formbody_p.h"

#include <algorithm>
#include <cstring>

namespace Logto {

FormBody::FormBody(const QByteArray &data, QObject *parent)
    : QIODevice(parent)
    , m_data(data)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

FormBody::~FormBody() = default;

qint64 FormBody::bytesAvailable() const
{
    return m_data.size() - m_position;
}

qint64 FormBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, FormBody::bytesAvailable());
    if (size == 0)
        return -1;
    std::memcpy(data, m_data.constData() + m_position, size_t(size));
    m_position += size;
    return size;
}

qint64 FormBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Logto
