// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "testdata.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace LogtoTest {

QJsonObject testData(const QString &file)
{
    QFile json(QStringLiteral(LOGTO_TEST_DATA_DIR "/") + file);
    if (!json.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(json.fileName()));
    return QJsonDocument::fromJson(json.readAll()).object();
}

QJsonObject recordedBody(const QString &file)
{
    const QJsonObject capture = testData(u"logto-captures/"_s + file);
    return capture.value("response"_L1).toObject().value("body"_L1).toObject();
}

} // namespace LogtoTest
