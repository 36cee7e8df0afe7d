// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QIODevice>
#include <QtCore/QPointer>

#include <memory>

namespace Logto {

// Reads on in another device, but cannot be rewound: so nobody below sends it twice. See FormBody.
// Without a device it is empty.
class OneWayDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayDevice(QIODevice *source);
    ~OneWayDevice() override;

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return !m_source || m_source->atEnd(); }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QPointer<QIODevice> m_source;
};

// The body of a request as the application has given it; not owned.
class LOGTO_CORE_EXPORT RequestBody
{
public:
    explicit RequestBody(QIODevice *device);
    ~RequestBody();

    bool isEmpty() const { return !m_given; }
    // The application may have deleted the device while the request was waiting.
    bool isThere() const { return !m_given || m_device; }
    bool isRandomAccess() const { return m_device && !m_device->isSequential(); }
    // What is left from where the application has put it.
    qint64 size() const { return m_size; }
    bool canRepeat() const { return !m_given || isRandomAccess(); }
    bool rewind();
    // From now on there is none.
    void drop();

    QIODevice *device() const { return m_device; }
    // Once for each attempt; the one before ends.
    QIODevice *oneWay();

private:
    QPointer<QIODevice> m_device;
    std::unique_ptr<OneWayDevice> m_oneWay;
    bool m_given = false;
    qint64 m_start = 0;
    qint64 m_size = 0;
};

} // namespace Logto
