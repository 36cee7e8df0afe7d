// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoerror.h"

#include <QtCore/QVariantMap>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Logto {

// What came back for QML.
struct ApiAnswer
{
    int status = 0; // 0: nothing came back
    QVariantMap headers; // their names in small letters
    QByteArray data;
    LogtoError error;

    void readHead(const QNetworkReply &reply);

    bool isSuccess() const;
    // Whether the server has said something, if only that it does not do it.
    bool isAnswer() const;
    QString text() const { return QString::fromUtf8(data); }
    // Undefined if it is none.
    QVariant json() const;
    // As the promise of fetch() has it.
    QVariant toVariant() const;
};

} // namespace Logto
