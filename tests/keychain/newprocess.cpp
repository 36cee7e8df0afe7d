// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "newprocess.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

QJsonObject inNewProcess(const QString &operation, const QString &key,
                         std::chrono::milliseconds timeLimit,
                         const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);

    // With an event loop: the test itself may have a part to play on the bus.
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(15), &loop, &QEventLoop::quit);
    process.start(QStringLiteral(STORE_PROCESS),
                  {QString::number(timeLimit.count()), operation, key});
    if (process.state() != QProcess::NotRunning)
        loop.exec();

    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return {{u"failure"_s, u"hangs"_s}};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {{u"failure"_s,
                 u"exit code %1, %2"_s.arg(process.exitCode()).arg(process.errorString())}};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}
