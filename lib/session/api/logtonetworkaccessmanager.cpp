// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtonetworkaccessmanager.h"

#include "api/apiaccess_p.h"
#include "api/apireply_p.h"
#include "errors_p.h"
#include "http/httpresponse_p.h"

#include <QtCore/QPointer>

using Logto::ApiAccess;
using Logto::ApiReply;

namespace {

// Qt would take it along to whichever origin the server names.
QNetworkRequest keepingItsAuthorization(const QNetworkRequest &request)
{
    QNetworkRequest kept = request;
    if (!request.attribute(QNetworkRequest::RedirectPolicyAttribute).isValid()) {
        kept.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::SameOriginRedirectPolicy);
    }
    return kept;
}

} // namespace

/*!
    \class LogtoNetworkAccessManager
    \inmodule Logto
    \brief A QNetworkAccessManager that sends the right access token to the right API.

    A request whose URL belongs to one of the rules() gets the token of that rule (RFC 6750,
    section 2.1), which is asked for or refreshed first if need be. Every other request goes out as
    it is, without a token, and so does one that has an \c Authorization header already; that one
    follows redirects within its origin only, unless its RedirectPolicyAttribute or the
    redirectPolicy() of the manager says something else.

    \list
    \li A 401 that asks for a bearer token, or for nothing in particular, makes the token be
        refreshed and the request be repeated, once, if its body can be sent again: there is none,
        or it is a QByteArray or another device that is not sequential. However many requests meet
        one expired token, it is refreshed once. After a 401 to a request that cannot be repeated,
        the next one gets another token.
    \li A redirect is followed as long as it stays inside the same rule, and if it is clear what to
        send: a GET or HEAD again, a GET after 303, the same again after 307 and 308 if the body can
        be. Any other one ends with QNetworkReply::InsecureRedirectError, and the token goes nowhere
        else. With QNetworkRequest::ManualRedirectPolicy, or UserVerifiedRedirectPolicy, none is
        followed.
    \li GET and HEAD that are answered with 429 or 503 and a \c Retry-After of 30 seconds or less
        are sent again after that time, once.
    \li A POST or PATCH with a body is never sent twice by the network layer behind the
        application's back: if the connection is lost before the answer, the error is
        QNetworkReply::ContentReSendError, and only the application knows what to do. A body that is
        a sequential device has to bring its Content-Length and DoNotBufferUploadDataAttribute for
        that; otherwise Qt keeps a copy in memory and may send it again.
    \li Without a token nothing is sent: the reply ends with
        QNetworkReply::AuthenticationRequiredError if somebody has to sign in, else with another
        error. While the client restores its session, requests wait, but no longer than their
        QNetworkRequest::transferTimeout() if they have one.
    \li A call is one of the user who was signed in when it began. It is neither repeated nor
        redirected after a sign-out, and not with the token of somebody else.
    \li What comes back for a token is not kept in the cache() of the manager, unless the request
        says so with its CacheLoadControlAttribute and CacheSaveControlAttribute. Nor are cookies
        sent with a token or kept from its answer, unless CookieLoadControlAttribute and
        CookieSaveControlAttribute say so: they would go from one user to the next.
    \li Synchronous requests (SynchronousRequestAttribute) never get a token, as nothing could wait
        for it.
    \endlist

    The client has to live in the thread where the manager is made.
    \sa error(), LogtoApiRule
*/

LogtoNetworkAccessManager::LogtoNetworkAccessManager(LogtoClient *client,
                                                     const QList<LogtoApiRule> &rules,
                                                     QObject *parent)
    : QNetworkAccessManager(parent)
    , m_access(ApiAccess::create())
{
    m_access->setClient(client);
    m_access->setRules(rules);
}

/*!
    \internal
    Another manager with the same rules and tokens, perhaps in another thread.
*/
LogtoNetworkAccessManager::LogtoNetworkAccessManager(std::shared_ptr<ApiAccess> access,
                                                     QObject *parent)
    : QNetworkAccessManager(parent)
    , m_access(std::move(access))
{
}

LogtoNetworkAccessManager::~LogtoNetworkAccessManager() = default;

LogtoClient *LogtoNetworkAccessManager::client() const
{
    return m_access->client();
}

/*!
    The rules for requests from now on. The one with the longest path wins.
*/
QList<LogtoApiRule> LogtoNetworkAccessManager::rules() const
{
    return m_access->rules();
}

void LogtoNetworkAccessManager::setRules(const QList<LogtoApiRule> &rules)
{
    m_access->setRules(rules);
}

/*!
    The organization that rules use which follow the current one.
*/
QString LogtoNetworkAccessManager::currentOrganizationId() const
{
    return m_access->currentOrganizationId();
}

void LogtoNetworkAccessManager::setCurrentOrganizationId(const QString &id)
{
    m_access->setCurrentOrganizationId(id);
}

/*!
    What went wrong with \a reply, of whichever manager: why there is no token, why a redirect was
    not followed, or what the status or the network error stands for. No error if it went well, or
    if the application has aborted it.
*/
LogtoError LogtoNetworkAccessManager::error(const QNetworkReply *reply)
{
    namespace Errors = Logto::Errors;

    if (reply->error() == QNetworkReply::NoError)
        return {};
    const auto *apiReply = qobject_cast<const ApiReply *>(reply);
    if (apiReply && apiReply->logtoError().isError())
        return apiReply->logtoError();
    const QUrl url = reply->url();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() == QNetworkReply::InsecureRedirectError) {
        const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        return Errors::apiRedirectRefused(url, target, status);
    }
    if (status == 429 || status >= 500) {
        LogtoError error = Errors::serverUnavailable(url, status);
        error.setRetryAfter(Logto::HttpResponse::fromReply(*reply, {}).retryAfter);
        return error;
    }
    if (status >= 400)
        return Errors::apiRequestRefused(url, status);
    switch (reply->error()) {
    case QNetworkReply::OperationCanceledError:
        return {};
    case QNetworkReply::SslHandshakeFailedError:
        return Errors::tlsFailed(url, reply->errorString());
    case QNetworkReply::TimeoutError:
        return Errors::timeout(url);
    default:
        return Errors::networkUnavailable(url, reply->errorString());
    }
}

/*!
    \internal
    Other rules and tokens, for requests from now on.
*/
void LogtoNetworkAccessManager::setAccess(std::shared_ptr<ApiAccess> access)
{
    m_access = std::move(access);
}

QNetworkReply *LogtoNetworkAccessManager::createRequest(Operation operation,
                                                        const QNetworkRequest &request,
                                                        QIODevice *outgoingData)
{
    const auto rule = m_access->ruleFor(request.url());
    const bool isSynchronous =
        request.attribute(QNetworkRequest::SynchronousRequestAttribute).toBool();
    if (request.hasRawHeader("Authorization")) {
        const bool hasPolicy = redirectPolicy() != QNetworkRequest::NoLessSafeRedirectPolicy;
        return QNetworkAccessManager::createRequest(
            operation, hasPolicy ? request : keepingItsAuthorization(request), outgoingData);
    }
    if (!rule || isSynchronous)
        return QNetworkAccessManager::createRequest(operation, request, outgoingData);
    // The application may have given the reply another parent, and it outlives the manager.
    const auto send = [self = QPointer<LogtoNetworkAccessManager>(this)](
                          Operation op, const QNetworkRequest &inner, QIODevice *body) {
        return self ? self->QNetworkAccessManager::createRequest(op, inner, body) : nullptr;
    };
    return new ApiReply(m_access, *rule, operation, request, outgoingData, send, this);
}
