// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDBus/QDBusVirtualObject>

// A Secret Service that takes every item and keeps none.
class ForgetfulService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    bool start();
    int writes() const { return m_writes; }

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    int m_writes = 0;
};
