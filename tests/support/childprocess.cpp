// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "childprocess.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

auto named(const QString &event)
{
    return [event](const QJsonObject &each) { return each.value("event"_L1) == event; };
}

} // namespace

ChildProcess::ChildProcess(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ChildProcess::read);
    connect(&m_process, &QProcess::finished, this, &ChildProcess::reported);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        qFatal("%s: %s", qPrintable(program), qPrintable(m_process.errorString()));
}

ChildProcess::~ChildProcess()
{
    disconnect(&m_process, nullptr, this, nullptr);
    kill();
}

void ChildProcess::send(const QJsonObject &command)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject ChildProcess::call(const QString &command, QJsonObject parameters)
{
    parameters.insert("do"_L1, command);
    send(parameters);
    return take(command);
}

QJsonObject ChildProcess::take(const QString &event, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    QEventLoop loop;
    QTimer timer;
    connect(this, &ChildProcess::reported, &loop, &QEventLoop::quit);
    connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    timer.start(limit);
    while (count(event) == 0 && isRunning() && !deadline.hasExpired())
        loop.exec();
    const auto found = std::find_if(m_events.cbegin(), m_events.cend(), named(event));
    return found == m_events.cend() ? QJsonObject() : m_events.takeAt(found - m_events.cbegin());
}

int ChildProcess::count(const QString &event) const
{
    return int(std::count_if(m_events.begin(), m_events.end(), named(event)));
}

void ChildProcess::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool ChildProcess::waitForEnd()
{
    QEventLoop loop; // the test itself may be the process's network
    QTimer::singleShot(std::chrono::seconds(20), &loop, [&loop] { loop.exit(1); });
    connect(&m_process, &QProcess::finished, &loop, [&loop] { loop.exit(0); });
    return !isRunning() || loop.exec() == 0;
}

void ChildProcess::suspend()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void ChildProcess::resume()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

void ChildProcess::read()
{
    while (m_process.canReadLine())
        m_events.append(QJsonDocument::fromJson(m_process.readLine()).object());
    Q_EMIT reported();
}
