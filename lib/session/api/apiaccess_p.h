// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoapirule.h"
#include "logtoclient.h"

#include <QtCore/QMutex>
#include <QtCore/QPointer>
#include <QtCore/QPromise>

#include <chrono>
#include <memory>
#include <optional>

namespace Logto {

// A token, and the session that it is of: a call goes on with no other.
struct ApiGrant
{
    LogtoAccessToken token;
    quint64 generation = 0;
};

// The rules and the way to the tokens that several network access managers share, each of them in
// a thread of its own. It lives in the thread of the client, which alone is asked there.
class LOGTO_CORE_EXPORT ApiAccess : public QObject
{
    Q_OBJECT

public:
    using Result = LogtoResult<ApiGrant>;

    enum class Need {
        First, // of a call
        Again, // for a further request of the call
        Refused, // the API did not take the one before
    };

    static std::shared_ptr<ApiAccess> create();
    ~ApiAccess() override;

    // In the thread of the client.
    LogtoClient *client() const { return m_client; }
    void setClient(LogtoClient *client);

    // From any thread.
    QList<LogtoApiRule> rules() const;
    void setRules(const QList<LogtoApiRule> &rules);
    QString currentOrganizationId() const;
    void setCurrentOrganizationId(const QString &id);
    std::optional<LogtoApiRule> ruleFor(const QUrl &url) const;
    LogtoResult<LogtoTokenTarget> targetFor(const LogtoApiRule &rule) const;

    // From any thread. A token that was refused is refreshed, unless somebody else has done that
    // meanwhile. Cancelled if the client goes away. \a patience is for a session that is still
    // being restored; 0 if there is no limit.
    QFuture<Result> grant(const LogtoTokenTarget &target, Need need = Need::First,
                          const ApiGrant &previous = {}, std::chrono::milliseconds patience = {});
    // From any thread. The API has refused this one, but the call cannot be repeated: the next call
    // gets another one.
    void discard(const LogtoTokenTarget &target, const ApiGrant &refused);

Q_SIGNALS:
    // The user has signed out, or is another one: what was fetched is not for the next one.
    void sessionEnded();

private:
    struct Question
    {
        LogtoTokenTarget target;
        Need need = Need::First;
        ApiGrant previous;
        std::chrono::milliseconds patience;
        std::shared_ptr<QPromise<Result>> promise;

        void answer(const Result &result) const;
    };

    ApiAccess() = default;

    void askWhenRestored(const Question &question);
    void ask(const Question &question);
    void followSession();
    bool isStillKnown(const LogtoTokenTarget &target, const LogtoAccessToken &token) const;

    QPointer<LogtoClient> m_client;
    quint64 m_followed = 0; // the generation of the session, if there was one
    mutable QMutex m_mutex;
    QList<LogtoApiRule> m_rules;
    QString m_currentOrganizationId;
};

} // namespace Logto
