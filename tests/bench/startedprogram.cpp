// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "startedprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

StartedProgram::StartedProgram(const QStringList &command)
{
    std::vector<QByteArray> encoded;
    for (const QString &argument : command)
        encoded.push_back(QFile::encodeName(argument));
    std::vector<char *> arguments;
    arguments.reserve(encoded.size() + 1);
    for (QByteArray &argument : encoded)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);

    std::array<int, 2> input{};
    std::array<int, 2> output{};
    if (pipe2(input.data(), O_CLOEXEC) != 0 || pipe2(output.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    QElapsedTimer timer;
    timer.start();
    if (posix_spawn(&m_pid, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
        qFatal("%s does not start", arguments[0]);
    close(input[0]);
    close(output[1]);
    readLine(output[0]);
    m_milliseconds = double(timer.nsecsElapsed()) / 1e6;
    close(output[0]);
    posix_spawn_file_actions_destroy(&actions);
    m_input = input[1];
    if (!m_line.endsWith('\n'))
        qFatal("%s did not do its work", arguments[0]);
    m_line.chop(1);
}

StartedProgram::~StartedProgram()
{
    close(m_input);
    while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) { }
}

void StartedProgram::readLine(int output)
{
    std::array<char, 256> buffer{};
    while (!m_line.endsWith('\n')) {
        const ssize_t size = read(output, buffer.data(), buffer.size());
        if (size > 0)
            m_line.append(buffer.data(), size);
        else if (size == 0 || errno != EINTR)
            return;
    }
}

QString StartedProgram::procPath(const QString &file) const
{
    return u"/proc/%1/%2"_s.arg(m_pid).arg(file);
}

QStringList plainProgram()
{
    return {QStringLiteral(BENCH_PLAIN)};
}

QStringList keychainProgram(const QString &key)
{
    return {QStringLiteral(BENCH_KEYCHAIN), key};
}

QStringList clientProgram(const QUrl &endpoint, const QString &appId)
{
    return {QStringLiteral(BENCH_CLIENT), endpoint.toString(), appId};
}
