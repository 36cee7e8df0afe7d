// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtouseragent.h"

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtCore/QSet>

class LOGTO_CORE_EXPORT LogtoUserAgentChoice : public LogtoUserAgent
{
    Q_OBJECT
    Q_PROPERTY(
        LogtoUserAgent *preferred READ preferred WRITE setPreferred NOTIFY preferredChanged FINAL)

public:
    using LogtoUserAgent::LogtoUserAgent;
    ~LogtoUserAgentChoice() override;

    QList<LogtoUserAgent *> agents() const { return m_agents; }
    void add(LogtoUserAgent *agent);
    void clear();

    LogtoUserAgent *preferred() const { return m_preferred; }
    void setPreferred(LogtoUserAgent *agent);

    Q_INVOKABLE LogtoUserAgent *best() const;

    QString name() const override;
    LogtoError problem() const override;
    LogtoResult<QUrl> prepare(const Request &request) override;
    void open(const Request &request) override;
    void close() override;
    void signInFinished(bool succeeded) override;
    void sessionEnded() override;
    bool outlivesProcess() const override;
    QUrl takeCallback() override;

Q_SIGNALS:
    void preferredChanged();

private:
    void watch(LogtoUserAgent *agent);
    void forget(LogtoUserAgent *agent);
    LogtoUserAgent *agentFor(const Request &request) const;
    QList<LogtoUserAgent *> known() const;

    QList<LogtoUserAgent *> m_agents;
    QSet<LogtoUserAgent *> m_watched;
    QPointer<LogtoUserAgent> m_preferred;
    LogtoUserAgent *m_current = nullptr; // watched
};
