// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"
#include "logtoerror.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoUserAgent : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QUrl url;
        QUrl redirectUri;
    };

    using QObject::QObject;
    ~LogtoUserAgent() override;

    virtual void open(const Request &request) = 0;
    virtual void close() = 0;

Q_SIGNALS:
    void redirected(const QUrl &callbackUrl);
    void dismissed();
    void failed(const LogtoError &error);
};
