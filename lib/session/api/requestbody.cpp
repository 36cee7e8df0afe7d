// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "api/requestbody_p.h"

namespace Logto {

namespace {

// A body of several parts can be reset, but not moved in.
bool move(QIODevice &device, qint64 position)
{
    return position == 0 ? device.reset() : device.seek(position);
}

} // namespace

BodyDevice::BodyDevice(QIODevice *source, qint64 start, qint64 size, bool isOnce)
    : m_source(source)
    , m_start(start)
    , m_size(size)
    , m_isOnce(isOnce)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (source) {
        connect(source, &QIODevice::readyRead, this, &QIODevice::readyRead);
        connect(source, &QIODevice::readChannelFinished, this, &QIODevice::readChannelFinished);
    }
}

BodyDevice::~BodyDevice() = default;

bool BodyDevice::atEnd() const
{
    return !m_source || m_source->atEnd();
}

qint64 BodyDevice::bytesAvailable() const
{
    return m_source ? m_source->bytesAvailable() : 0;
}

bool BodyDevice::seek(qint64 position)
{
    return !m_isOnce && m_source && QIODevice::seek(position)
        && move(*m_source, m_start + position);
}

qint64 BodyDevice::readData(char *data, qint64 maxSize)
{
    if (!m_source)
        return -1;
    const qint64 size = m_source->read(data, maxSize);
    return size == 0 && m_source->atEnd() && !m_source->isSequential() ? -1 : size;
}

qint64 BodyDevice::writeData(const char *, qint64)
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

RequestBody::~RequestBody()
{
    cut();
}

// The device may have been deleted, closed or changed meanwhile.
bool RequestBody::rewind()
{
    if (!m_given)
        return true;
    return isRandomAccess() && m_device->isReadable() && m_device->size() - m_start == m_size
        && move(*m_device, m_start);
}

void RequestBody::drop()
{
    m_device.clear();
    m_given = false;
    m_size = 0;
}

QIODevice *RequestBody::open(bool isOnce)
{
    m_opened = new BodyDevice(m_device, m_start, m_size, isOnce || !canRepeat());
    return m_opened;
}

void RequestBody::cut()
{
    if (m_opened)
        m_opened->cut();
}

} // namespace Logto
