// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtouseragent.h"

class LOGTO_CORE_EXPORT LogtoManualUserAgent : public LogtoUserAgent
{
    Q_OBJECT
    Q_PROPERTY(QUrl url READ url NOTIFY urlChanged FINAL)

public:
    using LogtoUserAgent::LogtoUserAgent;
    ~LogtoManualUserAgent() override;

    QUrl url() const { return m_request.url; }

    QString name() const override;
    void open(const Request &request) override;
    void close() override;

    Q_INVOKABLE bool finish(const QUrl &callbackUrl);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void urlChanged();

private:
    Request m_request;
};
