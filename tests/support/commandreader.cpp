// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "commandreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

CommandReader::CommandReader(Handler handler)
    : m_handler(std::move(handler))
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &CommandReader::read);
}

void CommandReader::report(const QString &event, QJsonObject details)
{
    details.insert("event"_L1, event);
    puts(QJsonDocument(details).toJson(QJsonDocument::Compact).constData());
    fflush(stdout);
}

void CommandReader::read()
{
    char buffer[4096];
    const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof(buffer));
    if (size <= 0)
        return QCoreApplication::quit();
    m_buffer.append(buffer, size);
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 1);
        m_handler(QJsonDocument::fromJson(line).object());
    }
}
