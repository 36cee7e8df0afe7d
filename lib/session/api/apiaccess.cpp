// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "api/apiaccess_p.h"

#include "andthen_p.h"
#include "errors_p.h"
#include "logging_p.h"
#include "logtoclient_p.h"

#include <QtCore/QThread>
#include <QtCore/QTimer>

namespace Logto {

// The first answer counts.
void ApiAccess::Question::answer(const Result &result) const
{
    if (promise->future().isFinished())
        return;
    promise->addResult(result);
    promise->finish();
}

// The last manager may end in another thread.
std::shared_ptr<ApiAccess> ApiAccess::create()
{
    return {new ApiAccess, [](ApiAccess *access) {
                if (access->thread() == QThread::currentThread())
                    delete access;
                else
                    access->deleteLater();
            }};
}

ApiAccess::~ApiAccess() = default;

void ApiAccess::setClient(LogtoClient *client)
{
    if (m_client)
        m_client->disconnect(this);
    m_client = client;
    if (client) {
        if (thread() == QThread::currentThread())
            moveToThread(client->thread());
        connect(client, &LogtoClient::stateChanged, this, &ApiAccess::followSession);
        connect(client, &LogtoClient::idTokenClaimsChanged, this, &ApiAccess::followSession);
        connect(client, &QObject::destroyed, this, &ApiAccess::followSession);
    }
    followSession();
}

void ApiAccess::followSession()
{
    const bool hasSession = m_client && LogtoClientPrivate::of(*m_client).session();
    const quint64 present = hasSession ? LogtoClientPrivate::of(*m_client).generation() : 0;
    const quint64 before = std::exchange(m_followed, present);
    if (before != 0 && before != present)
        Q_EMIT sessionEnded();
}

QList<LogtoApiRule> ApiAccess::rules() const
{
    const QMutexLocker lock(&m_mutex);
    return m_rules;
}

void ApiAccess::setRules(const QList<LogtoApiRule> &rules)
{
    for (const LogtoApiRule &rule : rules) {
        if (!rule.isValid()) {
            qCWarning(logtoNetwork).noquote()
                << "This rule is ignored, as its URL is neither https nor loopback, or not plain:"
                << rule.url().toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
        }
    }
    const QMutexLocker lock(&m_mutex);
    m_rules = rules;
}

QString ApiAccess::currentOrganizationId() const
{
    const QMutexLocker lock(&m_mutex);
    return m_currentOrganizationId;
}

void ApiAccess::setCurrentOrganizationId(const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    m_currentOrganizationId = id;
}

std::optional<LogtoApiRule> ApiAccess::ruleFor(const QUrl &url) const
{
    const QMutexLocker lock(&m_mutex);
    const qsizetype index = LogtoApiRule::bestMatch(m_rules, url);
    return index < 0 ? std::nullopt : std::optional(m_rules.at(index));
}

LogtoResult<LogtoTokenTarget> ApiAccess::targetFor(const LogtoApiRule &rule) const
{
    const QString organizationId = currentOrganizationId();
    // A token without the organization is not what was meant, and without a resource either it
    // would be the one for userinfo.
    if (rule.followsCurrentOrganization() && organizationId.isEmpty())
        return Errors::noCurrentOrganization();
    return rule.target(organizationId);
}

QFuture<ApiAccess::Result> ApiAccess::grant(const LogtoTokenTarget &target, Need need,
                                            const ApiGrant &previous,
                                            std::chrono::milliseconds patience)
{
    const Question question{target, need, previous, patience, std::make_shared<QPromise<Result>>()};
    question.promise->start();
    QMetaObject::invokeMethod(this, [this, question] { askWhenRestored(question); });
    return question.promise->future();
}

void ApiAccess::discard(const LogtoTokenTarget &target, const ApiGrant &refused)
{
    QMetaObject::invokeMethod(this, [this, target, refused] {
        if (m_client && isStillKnown(target, refused.token))
            m_client->clearAccessToken(target);
    });
}

void ApiAccess::askWhenRestored(const Question &question)
{
    if (!m_client || m_client->state() != LogtoClient::State::Restoring)
        return ask(question);
    auto *once = new QObject(this);
    connect(m_client, &LogtoClient::stateChanged, once,
            [this, once, question, client = m_client.get()] {
                if (client->state() == LogtoClient::State::Restoring)
                    return;
                once->deleteLater();
                client->disconnect(once);
                ask(question);
            });
    // A keychain may be asking the user, who is not there.
    if (question.patience.count() > 0) {
        QTimer::singleShot(question.patience, once, [once, question, client = m_client] {
            once->deleteLater();
            if (client)
                client->disconnect(once);
            question.answer(Errors::storageWaiting());
        });
    }
    // The question goes with the client, and whoever has asked learns of that.
    connect(m_client, &QObject::destroyed, once, &QObject::deleteLater);
}

void ApiAccess::ask(const Question &question)
{
    if (!m_client)
        return question.answer(Errors::notSignedIn());
    const quint64 present = LogtoClientPrivate::of(*m_client).generation();
    if (question.need != Need::First && question.previous.generation != present)
        return question.answer(Errors::notSignedIn());
    const bool isRefresh = question.need == Need::Refused
        && (m_client->cachedAccessToken(question.target).isEmpty()
            || isStillKnown(question.target, question.previous.token));
    QFuture<LogtoResult<LogtoAccessToken>> future = isRefresh
        ? m_client->refreshAccessToken(question.target)
        : m_client->accessToken(question.target);
    andThen(future, m_client, [question, present](const LogtoResult<LogtoAccessToken> &token) {
        question.answer(token ? Result(ApiGrant{*token, present}) : Result(token.error()));
    });
}

bool ApiAccess::isStillKnown(const LogtoTokenTarget &target, const LogtoAccessToken &token) const
{
    return m_client->cachedAccessToken(target).value() == token.value();
}

} // namespace Logto
