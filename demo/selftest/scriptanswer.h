// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

// Takes the result of a script that runs in a page.
class ScriptAnswer : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void take(const QString &text)
    {
        m_text = text;
        m_arrived = true;
    }

    bool hasArrived() const { return m_arrived; }
    QString text() const { return m_text; }

private:
    QString m_text;
    bool m_arrived = false;
};
