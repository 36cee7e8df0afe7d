// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "api/requestbody_p.h"

namespace Logto {

OneWayDevice::OneWayDevice(QIODevice *source)
    : m_source(source)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneWayDevice::~OneWayDevice() = default;

qint64 OneWayDevice::bytesAvailable() const
{
    return m_source ? m_source->bytesAvailable() : 0;
}

qint64 OneWayDevice::readData(char *data, qint64 maxSize)
{
    if (!m_source)
        return -1;
    const qint64 size = m_source->read(data, maxSize);
    return size == 0 && m_source->atEnd() ? -1 : size;
}

qint64 OneWayDevice::writeData(const char *, qint64)
{
    return -1;
}

RequestBody::RequestBody(QIODevice *device)
    : m_device(device)
    , m_given(device)
{
    if (isRandomAccess()) {
        m_start = device->pos();
        m_size = device->size() - m_start;
    }
}

RequestBody::~RequestBody() = default;

// The device may have been deleted, closed or changed meanwhile.
bool RequestBody::rewind()
{
    if (!m_given)
        return true;
    if (!isRandomAccess() || !m_device->isReadable() || m_device->size() - m_start != m_size)
        return false;
    // A body of several parts can be reset, but not moved in.
    return m_start == 0 ? m_device->reset() : m_device->seek(m_start);
}

void RequestBody::drop()
{
    m_device.clear();
    m_given = false;
    m_size = 0;
}

QIODevice *RequestBody::oneWay()
{
    m_oneWay = std::make_unique<OneWayDevice>(m_device);
    return m_oneWay.get();
}

} // namespace Logto
