// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demoprocess.h"

#include "localprovider.h"

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

QStringList argumentsFor(const LocalProvider &provider, const QString &run)
{
    const QString endpoint = provider.endpoint().toString();
    QStringList list = {u"--self-test"_s,
                        run,
                        u"--storage"_s,
                        u"memory"_s,
                        u"--theme"_s,
                        u"light"_s,
                        u"--endpoint"_s,
                        endpoint,
                        u"--app-id"_s,
                        provider.appId(),
                        u"--inbox"_s,
                        endpoint + "/inbox"_L1,
                        u"--organization-resource"_s,
                        u"https://org.example/api"_s};
    for (const QString &resource : {u"https://shopping.example/api"_s,
                                    u"https://short.example/api"_s, u"https://org.example/api"_s})
        list += {u"--resource"_s, resource};
    for (const QString &scope :
         {u"email"_s, u"phone"_s, u"roles"_s, u"custom_data"_s, u"identities"_s,
          u"urn:logto:scope:organizations"_s, u"urn:logto:scope:organization_roles"_s,
          u"urn:logto:scope:sessions"_s, u"read:products"_s, u"write:products"_s, u"ping"_s,
          u"read:org-data"_s, u"read:report"_s})
        list += {u"--scope"_s, scope};
    return list;
}

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
