// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QProcess>

#include <chrono>

// A helper program that takes commands and reports events, each a line of JSON; see commandreader.h
// for its side. It ends with this object.
class ChildProcess : public QObject
{
    Q_OBJECT

public:
    explicit ChildProcess(const QString &program, const QStringList &arguments = {});
    ~ChildProcess() override;

    void send(const QJsonObject &command);
    // Sends {"do": command} with \a parameters, and waits for the event of the same name.
    QJsonObject call(const QString &command, QJsonObject parameters = {});

    // Waits for the first event of this name that was not taken yet, and takes it. Empty if there
    // is none in time or the process ends.
    QJsonObject take(const QString &event,
                     std::chrono::milliseconds limit = std::chrono::seconds(20));
    // How many are there that were not taken.
    int count(const QString &event) const;
    // Those that were not taken are forgotten.
    void forget() { m_events.clear(); }

    // By SIGKILL: nothing of it runs any more.
    void kill();
    qint64 processId() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    // Waits until the process has ended by itself; whether it did.
    bool waitForEnd();

    // SIGSTOP and SIGCONT.
    void suspend();
    void resume();

Q_SIGNALS:
    void reported();

private:
    void read();

    QProcess m_process;
    QList<QJsonObject> m_events;
};
