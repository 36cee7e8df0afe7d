// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "nodereference.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

using namespace Qt::StringLiterals;

double runNodeReference(const QString &script, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(LOGTO_NODE),
                  QStringList{QStringLiteral(BENCH_REFERENCE_DIR "/") + script} + arguments);
    constexpr int timeout = 120'000;
    const bool finished = process.waitForFinished(timeout);
    if (!finished || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(script));
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return result.value("value"_L1).toDouble();
}
