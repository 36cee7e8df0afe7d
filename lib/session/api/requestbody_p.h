// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QIODevice>
#include <QtCore/QPointer>

namespace Logto {

// What one request reads of a body. It can be cut off, for a request that is over may still want to
// read; and if it is for once, nobody below can send it twice (see FormBody).
class BodyDevice : public QIODevice
{
    Q_OBJECT

public:
    // From \a start of \a source on. Without a source it is empty.
    BodyDevice(QIODevice *source, qint64 start, qint64 size, bool isOnce);
    ~BodyDevice() override;

    void cut() { m_source.clear(); }

    bool isSequential() const override { return m_isOnce; }
    bool atEnd() const override;
    qint64 size() const override { return m_isOnce ? bytesAvailable() : m_size; }
    qint64 bytesAvailable() const override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QPointer<QIODevice> m_source;
    qint64 m_start;
    qint64 m_size;
    bool m_isOnce;
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
    // What is left from where the application has put it.
    qint64 size() const { return m_size; }
    bool canRepeat() const { return !m_given || isRandomAccess(); }
    bool rewind();
    // From now on there is none.
    void drop();

    // For one request, which is to own it.
    QIODevice *open(bool isOnce);
    // The request is over.
    void cut();

private:
    bool isRandomAccess() const { return m_device && !m_device->isSequential(); }

    QPointer<QIODevice> m_device;
    QPointer<BodyDevice> m_opened;
    bool m_given = false;
    qint64 m_start = 0;
    qint64 m_size = 0;
};

} // namespace Logto
