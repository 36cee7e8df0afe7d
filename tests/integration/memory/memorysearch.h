// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

// Looks for secrets in all that a process has in its memory: what a core file of it would have.
class MemorySearch
{
public:
    // \a secrets by name. Each is looked for in pieces, as bytes and as UTF-16, so that what is
    // left of one is found too.
    explicit MemorySearch(const QMultiHash<QString, QByteArray> &secrets);

    struct Findings
    {
        qsizetype searched = 0; // bytes
        QHash<QString, QList<quint64>> places; // by the secret's name and text
    };
    // Linux only: reads /proc/PID/mem, as a debugger does.
    Findings in(qint64 processId) const;

private:
    struct Piece
    {
        QByteArray bytes;
        QString name;
    };

    void add(const QString &name, const QByteArray &bytes);
    void search(const QByteArray &memory, quint64 address, Findings &findings) const;

    QMultiHash<quint64, Piece> m_pieces; // by their first bytes
    std::vector<bool> m_mayBegin; // by a hash of those
};
