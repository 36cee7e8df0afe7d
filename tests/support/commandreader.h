// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <functional>

// The side of a helper program that a ChildProcess talks to: hands on each line of standard input,
// a JSON object. The program ends with its standard input.
class CommandReader : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const QJsonObject &)>;

    explicit CommandReader(Handler handler);

    // Prints a line at once.
    static void report(const QString &event, QJsonObject details = {});

private:
    void read();

    Handler m_handler;
    QSocketNotifier m_notifier;
    QByteArray m_buffer;
};
