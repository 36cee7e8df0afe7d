// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "report.h"

#include <QtCore/QJsonDocument>

#include <cstdio>

void report(const QJsonObject &step)
{
    const QByteArray line = QJsonDocument(step).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}
