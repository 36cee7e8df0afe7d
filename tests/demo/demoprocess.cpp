// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environmentWithoutConfiguration()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        const bool isForTests = name.startsWith("LOGTO_TEST_"_L1) || name == "LOGTO_NODE"_L1;
        if (name.startsWith("LOGTO_"_L1) && !isForTests)
            environment.remove(name);
    }
    return environment;
}

} // namespace

DemoProcess::DemoProcess(const QStringList &arguments, const OnStep &onStep)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this, onStep] { readSteps(onStep); });
    m_process.setProcessEnvironment(environmentWithoutConfiguration());
    m_process.start(QStringLiteral(LOGTO_DEMO), arguments, QIODevice::ReadOnly);
    // Longer than the demo gives itself. The servers of the test go on meanwhile.
    m_finished =
        QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 110'000);
    if (!m_finished) {
        m_process.kill();
        m_process.waitForFinished();
    }
    m_errorOutput = QString::fromLocal8Bit(m_process.readAllStandardError());
    readSteps(onStep);
}

void DemoProcess::readSteps(const OnStep &onStep)
{
    m_process.setReadChannel(QProcess::StandardOutput);
    while (m_process.canReadLine()) {
        const QJsonObject step = QJsonDocument::fromJson(m_process.readLine()).object();
        m_steps.append(step);
        if (onStep)
            onStep(step.value("step"_L1).toString());
    }
}

QJsonObject DemoProcess::step(const QString &name) const
{
    for (const QJsonObject &step : m_steps) {
        if (step.value("step"_L1) == name)
            return step;
    }
    return {};
}
