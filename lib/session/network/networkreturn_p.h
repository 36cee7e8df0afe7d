// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

namespace Logto {

// Tells when the network is there again, where the system knows.
class NetworkReturn : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // To be called after a failure: a client without any costs nothing.
    void await();

Q_SIGNALS:
    void returned();

private:
    bool m_awaited = false;
};

} // namespace Logto
