// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVirtualObject>

// The part of the desktop that asks the user for the password of a keyring, with a user who never
// answers. When it is destroyed, the prompts are as good as dismissed.
class SilentPrompter : public QDBusVirtualObject
{
    Q_OBJECT

public:
    SilentPrompter();
    ~SilentPrompter() override;

    bool isReady() const { return m_isReady; }
    int prompts() const { return m_prompts; }

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    bool m_isReady = false;
    int m_prompts = 0;
};
