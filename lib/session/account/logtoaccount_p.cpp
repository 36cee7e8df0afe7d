// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "account/logtoaccount_p.h"

#include "account/accountanswer_p.h"
#include "andthen_p.h"
#include "errors_p.h"
#include "weburl_p.h"

#include <QtCore/QJsonDocument>

// How calls of the Account API are made; logtoaccount.cpp has the calls.

using namespace Qt::StringLiterals;
using namespace Logto;

namespace {

using Code = LogtoError::Code;

template<typename T>
QFuture<LogtoResult<T>> ready(LogtoResult<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

// 401 has two meanings: the token is not good, or the user has to prove who they are.
bool isTokenRefused(const LogtoError &error)
{
    return error.httpStatus() == 401 && error.code() != Code::VerificationRequired;
}

QByteArray identifierType(LogtoVerification::Kind kind)
{
    return kind == LogtoVerification::Kind::Email ? "email" : "phone";
}

bool leadsToBrowser(const LogtoVerification &begun)
{
    return begun.kind == LogtoVerification::Kind::Social && !begun.verified;
}

} // namespace

quint64 LogtoAccountPrivate::presentGeneration() const
{
    return client ? LogtoClientPrivate::of(*client).generation() : 0;
}

void LogtoAccountPrivate::followClient()
{
    http.reset();
    followSession();
}

QUrl LogtoAccountPrivate::url(const QString &path) const
{
    QString base = client ? client->config().endpoint().toString(QUrl::FullyEncoded) : QString();
    while (base.endsWith(u'/'))
        base.chop(1);
    return QUrl(base + path, QUrl::StrictMode);
}

QFuture<LogtoAccountPrivate::Answer> LogtoAccountPrivate::ask(const AccountRequest &request)
{
    return answered(askOnce(request, false));
}

// What waits for a client that goes, or whose request is dropped, is cancelled in the middle of
// that: whoever has asked is told when it is over.
QFuture<LogtoAccountPrivate::Answer> LogtoAccountPrivate::answered(QFuture<Answer> future)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto answer = [promise](const Answer &result) {
        promise->addResult(result);
        promise->finish();
    };
    future.then(answer).onCanceled([account = QPointer<QObject>(this), answer] {
        if (account) {
            QMetaObject::invokeMethod(
                account, [answer] { answer(Errors::notSignedIn()); }, Qt::QueuedConnection);
        }
    });
    return promise->future();
}

QFuture<LogtoAccountPrivate::Answer> LogtoAccountPrivate::askOnce(const AccountRequest &request,
                                                                  bool isRepeated)
{
    if (!client)
        return ready(Answer(Errors::notSignedIn()));
    followSession();
    // The opaque token of userinfo: the one without a resource.
    auto token = isRepeated ? client->refreshAccessToken() : client->accessToken();
    return andThen(token, this,
                   [this, request, isRepeated,
                    ofGeneration = generation](const LogtoResult<LogtoAccessToken> &result) {
                       if (ofGeneration != presentGeneration())
                           return ready(Answer(Errors::notSignedIn()));
                       return result ? send(request, *result, isRepeated)
                                     : ready(Answer(result.error()));
                   })
        .unwrap();
}

QFuture<LogtoAccountPrivate::Answer> LogtoAccountPrivate::send(const AccountRequest &request,
                                                               const LogtoAccessToken &token,
                                                               bool isRepeated)
{
    if (!http)
        http = std::make_unique<HttpClient>(client->config());
    QList<HttpClient::Header> headers{{"Authorization", "Bearer " + token.value().toUtf8()}};
    if (!proof.isEmpty())
        headers.append({"logto-verification-id", proof.toUtf8()});
    QUrl address = url("/api/"_L1 + request.path);
    if (!request.query.isEmpty())
        address.setQuery(request.query);
    // A POST always has a body, as one without could be sent twice.
    const bool hasBody = request.method != "GET" && request.method != "DELETE";
    const QByteArray json =
        hasBody ? QJsonDocument(request.body).toJson(QJsonDocument::Compact) : QByteArray();
    auto outcome = request.method == "GET" ? http->get(address, headers)
                                           : http->sendJson(request.method, address, json, headers);
    return andThen(outcome, this,
                   [this, request, isRepeated, sent = proof,
                    ofGeneration = generation](const HttpOutcome &result) {
                       if (ofGeneration != presentGeneration())
                           return ready(Answer(Errors::notSignedIn()));
                       const Answer answer = accountAnswer(result);
                       if (!isRepeated && isTokenRefused(answer.error()))
                           return askOnce(request, true);
                       // Of a newer proof this says nothing.
                       if (answer.error().code() == Code::VerificationRequired && proof == sent)
                           setProof({});
                       return ready(answer);
                   })
        .unwrap();
}

LogtoAccount::VerificationFuture LogtoAccountPrivate::verify(const AccountRequest &request,
                                                             const LogtoVerification &begun)
{
    return ask<LogtoVerification>(
        request, [this, begun](const QJsonObject &json) -> LogtoResult<LogtoVerification> {
            LogtoVerification verification = begun;
            verification.id = json.value("verificationRecordId"_L1).toString();
            if (verification.id.isEmpty())
                return unusable(u"the Account API answered without verificationRecordId"_s);
            if (json.contains("expiresAt"_L1)) {
                verification.expiresAt =
                    QDateTime::fromString(json.value("expiresAt"_L1).toString(), Qt::ISODateWithMs);
            }
            verification.authorizationUrl =
                QUrl(json.value("authorizationUri"_L1).toString(), QUrl::StrictMode);
            // The application opens it in a browser, and another scheme would start any program.
            if (leadsToBrowser(begun) && !isSecureWebUrl(verification.authorizationUrl))
                return unusable(u"the authorizationUri of the Account API is not https"_s);
            const bool isProof = verification.verified
                && verification.purpose == LogtoVerification::Purpose::ProveIdentity;
            if (isProof)
                setProof(verification.id);
            return verification;
        });
}

LogtoError LogtoAccountPrivate::unusable(const QString &detail) const
{
    return Errors::unexpectedResponse(url({}), detail);
}

LogtoAccount::VerificationFuture LogtoAccountPrivate::sendCode(LogtoVerification::Kind kind,
                                                               const QString &address,
                                                               LogtoVerification::Purpose purpose)
{
    LogtoVerification verification;
    verification.kind = kind;
    verification.purpose = purpose;
    verification.identifier = address;
    const QJsonObject identifier{{"type"_L1, QLatin1StringView(identifierType(kind))},
                                 {"value"_L1, address}};
    return verify({"POST", u"verifications/verification-code"_s, {{"identifier"_L1, identifier}}},
                  verification);
}

LogtoResult<LogtoAccountProfile> LogtoAccountPrivate::takeProfile(const QJsonObject &json)
{
    const LogtoAccountProfile received(json);
    if (received.id() != client->idTokenClaims().sub())
        return Errors::invalidUserInfo(u"the account is not that of the user who is signed in"_s);
    if (!(received == profile)) {
        profile = received;
        Q_EMIT q->profileChanged();
    }
    return received;
}

void LogtoAccountPrivate::amendProfile(QLatin1StringView member, const QJsonValue &value)
{
    if (profile.isEmpty())
        return;
    QJsonObject json = profile.raw();
    json.insert(member, value);
    if (json == profile.raw())
        return;
    profile = LogtoAccountProfile(json);
    Q_EMIT q->profileChanged();
}

void LogtoAccountPrivate::setProof(const QString &id)
{
    const bool differs = proof.isEmpty() != id.isEmpty();
    proof = id;
    if (differs)
        Q_EMIT q->verifiedChanged();
}

void LogtoAccountPrivate::followSession()
{
    const quint64 present = presentGeneration();
    if (std::exchange(generation, present) == present)
        return;
    setProof({});
    if (!profile.isEmpty()) {
        profile = {};
        Q_EMIT q->profileChanged();
    }
    Q_EMIT q->sessionChanged();
}
