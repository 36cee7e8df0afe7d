// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "api/apireply_p.h"

#include "api/apiredirect_p.h"
#include "api/apirepeat_p.h"
#include "errors_p.h"
#include "http/httpresponse_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

using Attribute = QNetworkRequest::Attribute;

// Of an answer that may be thrown away, as much as fits in here is read and no more.
constexpr qint64 heldBufferSize = qint64{64} * 1024;

// A text of Qt Network, which has its own translations.
constexpr const char *canceled = "Operation canceled";

constexpr int firstFinalStatus = 200;
constexpr int unauthorized = 401;

bool needsSignIn(const LogtoError &error)
{
    return error.code() == LogtoError::Code::NotSignedIn
        || error.code() == LogtoError::Code::ReauthenticationRequired;
}

QNetworkReply::NetworkError networkErrorFor(const LogtoError &error)
{
    switch (error.code()) {
    case LogtoError::Code::Timeout:
    case LogtoError::Code::StorageWaiting:
        return QNetworkReply::TimeoutError;
    case LogtoError::Code::TlsFailed:
        return QNetworkReply::SslHandshakeFailedError;
    case LogtoError::Code::NetworkUnavailable:
    case LogtoError::Code::ServerUnavailable:
    case LogtoError::Code::UnexpectedResponse:
        return QNetworkReply::TemporaryNetworkFailureError;
    default:
        return needsSignIn(error) ? QNetworkReply::AuthenticationRequiredError
                                  : QNetworkReply::ContentAccessDenied;
    }
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(Attribute::HttpStatusCodeAttribute).toInt();
}

// What a user may see is not for the next one: a cache asks nobody for a token. Nor do cookies, and
// the token alone says who is calling.
void keepForThisUser(QNetworkRequest &request)
{
    const std::pair<Attribute, QVariant> attributes[] = {
        {Attribute::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork},
        {Attribute::CacheSaveControlAttribute, false},
        {Attribute::CookieLoadControlAttribute, QNetworkRequest::Manual},
        {Attribute::CookieSaveControlAttribute, QNetworkRequest::Manual},
    };
    for (const auto &[attribute, value] : attributes) {
        if (!request.attribute(attribute).isValid())
            request.setAttribute(attribute, value);
    }
}

} // namespace

ApiReply::ApiReply(std::shared_ptr<ApiAccess> access, const LogtoApiRule &rule, Operation operation,
                   const QNetworkRequest &request, QIODevice *outgoingData, Send send,
                   QObject *parent)
    : QNetworkReply(parent)
    , m_access(std::move(access))
    , m_rule(rule)
    , m_target(m_access->targetFor(rule))
    , m_request(request)
    , m_body(outgoingData)
    , m_send(std::move(send))
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly);
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this,
            [this] { requestToken(ApiAccess::Need::Again); });
    connect(&m_answer, &QFutureWatcherBase::finished, this, &ApiReply::takeToken);
    // Only if somebody else owns this one; nothing would come any more.
    if (parent)
        connect(parent, &QObject::destroyed, this, &ApiReply::abort);
    // Not from within the call that makes it: whoever made it could not connect to it yet.
    QMetaObject::invokeMethod(
        this, [this] { requestToken(ApiAccess::Need::First); }, Qt::QueuedConnection);
}

ApiReply::~ApiReply()
{
    dropInner();
}

void ApiReply::requestToken(ApiAccess::Need need)
{
    if (isFinished())
        return;
    if (!m_target)
        return takeNewToken(m_target.error());
    const std::chrono::milliseconds patience(m_request.transferTimeout());
    m_answer.setFuture(m_access->grant(*m_target, need, m_grant, patience));
}

void ApiReply::takeToken()
{
    if (isFinished())
        return;
    const QFuture<ApiAccess::Result> answer = m_answer.future();
    const bool hasAnswer = answer.isResultReadyAt(0);
    const ApiAccess::Result result = hasAnswer ? answer.result() : Errors::notSignedIn();
    if (!m_inner)
        return takeNewToken(result);
    // The answer that is held back, a 401, stands if there is nothing better to send.
    const bool isNew = result && result->token.value() != m_grant.token.value();
    if (isNew && m_body.rewind()) {
        dropInner();
        return sendRequest(*result);
    }
    m_logtoError = result.error();
    deliver();
}

void ApiReply::takeNewToken(const ApiAccess::Result &result)
{
    if (result)
        return sendRequest(*result);
    // A call that has begun with a token does not go on without.
    const bool mayGoWithout = m_rule.isTokenOptional() && m_grant.token.isEmpty();
    if (needsSignIn(result.error()) && mayGoWithout)
        return sendRequest({});
    const LogtoError error = result.error();
    fail(networkErrorFor(error), error.message(), error);
}

QNetworkRequest ApiReply::outgoingRequest(const LogtoAccessToken &token) const
{
    QNetworkRequest request = m_request;
    request.setUrl(url());
    if (!token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + token.value().toLatin1());
        keepForThisUser(request);
    }
    request.setAttribute(Attribute::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 7)
    request.setAttribute(Attribute::Http2AllowedAttribute, false); // CVE-2024-39936
#endif
    return request;
}

void ApiReply::sendRequest(const ApiGrant &grant)
{
    m_grant = grant;
    QNetworkRequest request = outgoingRequest(grant.token);
    const bool isOnce = !ApiRepeat::isIdempotent(operation());
    if (isOnce && m_body.canRepeat()) {
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_body.size());
        request.setAttribute(Attribute::DoNotBufferUploadDataAttribute, true);
    }
    if (m_body.isThere()) {
        const bool hasBody = isOnce || !m_body.isEmpty();
        std::unique_ptr<QIODevice> body(hasBody ? m_body.open(isOnce) : nullptr);
        m_inner = m_send(operation(), request, body.get());
        if (m_inner && body)
            body.release()->setParent(m_inner);
    }
    if (!m_inner)
        return fail(OperationCanceledError, QNetworkReply::tr(canceled), {});
    // Neither ours nor the manager's: that deletes all its children, and theirs once more. See
    // dropInner().
    m_inner->setParent(nullptr);
    m_inner->setReadBufferSize(readBufferSize() ? qMin(readBufferSize(), heldBufferSize)
                                                : heldBufferSize);
    if (m_ignoresSslErrors)
        m_inner->ignoreSslErrors();
    else if (!m_ignoredSslErrors.isEmpty())
        m_inner->ignoreSslErrors(m_ignoredSslErrors);
    connectInner();
}

void ApiReply::connectInner()
{
    connect(m_inner, &QNetworkReply::metaDataChanged, this, &ApiReply::takeHead);
    connect(m_inner, &QNetworkReply::finished, this, &ApiReply::takeEnd);
    connect(m_inner, &QNetworkReply::readyRead, this, [this] {
        if (m_delivering)
            Q_EMIT readyRead();
    });
    connect(m_inner, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        m_progress = {received, total};
        if (m_delivering)
            Q_EMIT downloadProgress(received, total);
    });
    connect(m_inner, &QNetworkReply::uploadProgress, this, &QNetworkReply::uploadProgress);
    connect(m_inner, &QNetworkReply::sslErrors, this, &QNetworkReply::sslErrors);
    connect(m_inner, &QNetworkReply::encrypted, this, &QNetworkReply::encrypted);
    connect(m_inner, &QNetworkReply::preSharedKeyAuthenticationRequired, this,
            &QNetworkReply::preSharedKeyAuthenticationRequired);
}

void ApiReply::dropInner()
{
    m_delivering = false;
    m_progress = {0, -1};
    if (!m_inner)
        return;
    QNetworkReply *inner = std::exchange(m_inner, nullptr);
    inner->disconnect(this);
    m_body.cut();
    // This may be called from within a signal of it. It has an end without abort(), which complains
    // if the answer was an error.
    inner->deleteLater();
}

bool ApiReply::isTokenRefused(int status) const
{
    return status == unauthorized && !m_refreshed && !m_grant.token.isEmpty()
        && ApiRepeat::asksForBearer(m_inner->rawHeader("WWW-Authenticate"));
}

// Whoever asked for redirects to be handed on gets them.
bool ApiReply::isRedirect(int status) const
{
    const QVariant policy = m_request.attribute(Attribute::RedirectPolicyAttribute);
    const bool isFollowed = !policy.isValid()
        || policy.toInt() == QNetworkRequest::NoLessSafeRedirectPolicy
        || policy.toInt() == QNetworkRequest::SameOriginRedirectPolicy;
    return isFollowed && ApiRedirect::isRedirect(status) && m_inner->hasRawHeader("Location");
}

// The status and the headers are there, and with them what is to be done.
void ApiReply::takeHead()
{
    if (m_delivering)
        return emitHead();
    const int status = statusOf(*m_inner);
    if (status < firstFinalStatus)
        return;
    if (isTokenRefused(status)) {
        m_refreshed = true;
        if (m_body.canRepeat())
            return requestToken(ApiAccess::Need::Refused);
        m_access->discard(*m_target, m_grant);
    }
    if (isRedirect(status))
        return followRedirect(status);
    const auto retryAfter = HttpResponse::fromReply(*m_inner, {}).retryAfter;
    const auto delay = ApiRepeat::retryDelay(operation(), status, retryAfter);
    if (delay && !m_retried)
        return repeatAfter(*delay);
    deliver();
}

void ApiReply::repeatAfter(std::chrono::seconds delay)
{
    m_retried = true;
    dropInner();
    m_retryTimer.start(delay);
}

void ApiReply::followRedirect(int status)
{
    const QUrl target = ApiRedirect::target(url(), m_inner->rawHeader("Location"));
    const auto rule = m_access->ruleFor(target);
    const bool isTooMany = m_redirects >= m_request.maximumRedirectsAllowed();
    const auto next = ApiRedirect::nextOperation(status, operation(), m_body.canRepeat());
    const bool isInside = rule && *rule == m_rule;
    const bool isSendable = next && (*next != operation() || m_body.rewind());
    const QPointer<ApiReply> self = this;
    if (!isInside || isTooMany || !isSendable) {
        const LogtoError error = Errors::apiRedirectRefused(url(), target, status);
        emitHead();
        if (!self)
            return;
        dropInner();
        return fail(isTooMany ? TooManyRedirectsError : InsecureRedirectError, error.message(),
                    error);
    }
    ++m_redirects;
    dropInner();
    if (*next != operation()) {
        setOperation(*next);
        m_body.drop();
        m_request.setHeader(QNetworkRequest::ContentTypeHeader, {});
        m_request.setHeader(QNetworkRequest::ContentLengthHeader, {});
    }
    setUrl(target);
    Q_EMIT redirected(target);
    if (self)
        requestToken(ApiAccess::Need::Again);
}

void ApiReply::deliver()
{
    m_delivering = true;
    m_inner->setReadBufferSize(readBufferSize());
    // Whoever is told may end or delete this reply.
    const QPointer<ApiReply> self = this;
    const auto goesOn = [&self] { return self && self->m_inner; };
    emitHead();
    if (goesOn() && m_inner->bytesAvailable() > 0)
        Q_EMIT readyRead();
    if (goesOn() && m_progress.first > 0)
        Q_EMIT downloadProgress(m_progress.first, m_progress.second);
    if (goesOn() && m_inner->isFinished())
        takeEnd();
}

void ApiReply::takeEnd()
{
    // Without a status the network has failed; with one, the answer is held back for now.
    if (!m_delivering && statusOf(*m_inner) >= firstFinalStatus)
        return;
    m_delivering = true;
    const NetworkError code = m_inner->error();
    if (code == NoError)
        return end();
    // Nobody but the time-out of the transfer has cancelled it.
    if (code == OperationCanceledError)
        m_logtoError = Errors::timeout(url());
    fail(code, m_inner->errorString(), m_logtoError);
}

void ApiReply::abort()
{
    if (isFinished())
        return;
    m_retryTimer.stop();
    dropInner();
    close();
    fail(OperationCanceledError, QNetworkReply::tr(canceled), {});
}

void ApiReply::fail(NetworkError code, const QString &text, const LogtoError &error)
{
    m_logtoError = error;
    setError(code, text);
    const QPointer<ApiReply> self = this;
    Q_EMIT errorOccurred(code);
    if (self)
        end();
}

void ApiReply::end()
{
    if (isFinished())
        return;
    setFinished(true);
    Q_EMIT finished();
}

} // namespace Logto
