// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"
#include "logtoresult.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoUserAgent : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT FINAL)

public:
    enum class Purpose {
        SignIn,
        SignOut,
    };
    Q_ENUM(Purpose)

    struct Request
    {
        QUrl url;
        QUrl redirectUri;
        Purpose purpose = Purpose::SignIn;
        QString signInMethod = {};
        QString state = {};
    };

    using QObject::QObject;
    ~LogtoUserAgent() override;

    virtual QString name() const;
    Q_INVOKABLE virtual LogtoError problem() const;

    virtual LogtoResult<QUrl> prepare(const Request &request);
    virtual void open(const Request &request) = 0;
    virtual void close() = 0;

    virtual void signInFinished(bool succeeded);
    virtual void sessionEnded();

    virtual bool outlivesProcess() const;
    virtual QUrl takeCallback();

Q_SIGNALS:
    void redirected(const QUrl &callbackUrl);
    void dismissed();
    void failed(const LogtoError &error);
    void callbackArrived();
};
