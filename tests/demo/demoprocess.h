// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QProcess>

#include <functional>

class LocalProvider;

// For a run of the self-test with all that the local provider has.
QStringList argumentsFor(const LocalProvider &provider, const QString &run);

// One run of logto-demo, from its start to its end.
class DemoProcess
{
public:
    using OnStep = std::function<void(const QString &name)>;

    // Nothing of the environment that configures a client gets through.
    explicit DemoProcess(const QStringList &arguments, const OnStep &onStep = {});

    bool hasFinished() const { return m_finished; }
    int exitCode() const { return m_process.exitCode(); }
    QString errorOutput() const { return m_errorOutput; }
    // The lines of standard output; an empty object for what is no JSON.
    QList<QJsonObject> steps() const { return m_steps; }
    QJsonObject step(const QString &name) const;

private:
    void readSteps(const OnStep &onStep);

    QProcess m_process;
    bool m_finished = false;
    QString m_errorOutput;
    QList<QJsonObject> m_steps;
};
