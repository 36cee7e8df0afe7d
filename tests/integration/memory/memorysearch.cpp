// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "memorysearch.h"

#include <QtCore/QFile>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PieceSize = 16; // 96 random bits
constexpr qsizetype LongestRandomPart = 64; // of a JWT's signature

size_t slot(quint64 beginning)
{
    return size_t((beginning * 0x9e3779b97f4a7c15u) >> 44);
}

quint64 beginningOf(const char *data)
{
    quint64 beginning = 0;
    std::memcpy(&beginning, data, sizeof(beginning));
    return beginning;
}

} // namespace

MemorySearch::MemorySearch(const QMultiHash<QString, QByteArray> &secrets)
    : m_mayBegin(size_t(1) << 20)
{
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        // JWTs are alike but for their signature.
        const QByteArray random = it->split('.').constLast().right(LongestRandomPart);
        for (qsizetype end = random.size(); end >= PieceSize; end -= PieceSize) {
            const QByteArray piece = random.mid(end - PieceSize, PieceSize);
            const QString wide = QString::fromLatin1(piece);
            add(it.key(), piece);
            add(it.key() + " (UTF-16)"_L1,
                {reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size()});
        }
    }
}

void MemorySearch::add(const QString &name, const QByteArray &bytes)
{
    const quint64 beginning = beginningOf(bytes.constData());
    m_pieces.insert(beginning, {bytes, name});
    m_mayBegin[slot(beginning)] = true;
}

MemorySearch::Findings MemorySearch::in(qint64 processId) const
{
    Findings findings;
    const QString folder = u"/proc/%1/"_s.arg(processId);
    QFile maps(folder + "maps"_L1);
    QFile memory(folder + "mem"_L1);
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return findings;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) { // "from-to rwxp offset device inode  name"
        const qsizetype dash = line.indexOf('-');
        const qsizetype space = line.indexOf(' ');
        if (dash < 0 || line.at(space + 1) != 'r' || line.endsWith("[vvar]"))
            continue;
        const quint64 from = line.first(dash).toULongLong(nullptr, 16);
        const quint64 to = line.mid(dash + 1, space - dash - 1).toULongLong(nullptr, 16);
        if (!memory.seek(qint64(from)))
            continue;
        const QByteArray content = memory.read(qint64(to - from));
        findings.searched += content.size();
        search(content, from, findings);
    }
    return findings;
}

void MemorySearch::search(const QByteArray &memory, quint64 address, Findings &findings) const
{
    const char *const data = memory.constData();
    const qsizetype last = memory.size() - 2 * PieceSize;
    for (qsizetype i = 0; i <= last; ++i) {
        const quint64 beginning = beginningOf(data + i);
        if (!m_mayBegin[slot(beginning)])
            continue;
        const auto [first, end] = m_pieces.equal_range(beginning);
        for (auto piece = first; piece != end; ++piece) {
            if (std::memcmp(data + i, piece->bytes.constData(), size_t(piece->bytes.size())) == 0)
                findings.places[piece->name].append(address + quint64(i));
        }
    }
}
