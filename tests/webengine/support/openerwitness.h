// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>

// Stands in for the system's opener of addresses, and notes what reaches it.
class OpenerWitness : public QObject
{
    Q_OBJECT

public:
    explicit OpenerWitness(const QStringList &schemes)
        : m_schemes(schemes)
    {
        for (const QString &scheme : m_schemes)
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~OpenerWitness() override
    {
        for (const QString &scheme : m_schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened() const { return m_opened; }

private:
    Q_INVOKABLE void take(const QUrl &url) { m_opened += url; }

    QStringList m_schemes;
    QList<QUrl> m_opened;
};
