// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/logtoaccount.h"
#include "andthen_p.h"
#include "http/httpclient_p.h"
#include "logtoclient_p.h"

// One call of the Account API.
struct AccountRequest
{
    QByteArray method;
    QString path; // below /api/, percent-encoded
    QJsonObject body;
    QString query = {};
};

// Carries the calls out with the token and for the session of the client.
class LogtoAccountPrivate : public QObject
{
    Q_OBJECT

public:
    using Answer = LogtoResult<QJsonObject>;

    explicit LogtoAccountPrivate(LogtoAccount *account)
        : q(account)
    {
    }

    // The answer, unless the session has changed meanwhile or the client has gone. A refused token
    // is refreshed once.
    QFuture<Answer> ask(const AccountRequest &request);

    // The same, and what \a read makes of the answer.
    template<typename T, typename Read>
    QFuture<LogtoResult<T>> ask(const AccountRequest &request, Read read)
    {
        return Logto::andThen(ask(request), this, [read](const Answer &answer) {
            return answer ? read(*answer) : LogtoResult<T>(answer.error());
        });
    }
    // The same for calls that answer nothing of interest.
    template<typename Then>
    LogtoAccount::Done carryOut(const AccountRequest &request, Then then)
    {
        return Logto::andThen(ask(request), this, [then](const Answer &answer) {
            if (answer)
                then();
            return LogtoResult<void>(answer.error());
        });
    }

    LogtoAccount::VerificationFuture verify(const AccountRequest &request,
                                            const LogtoVerification &begun);
    LogtoAccount::VerificationFuture sendCode(LogtoVerification::Kind kind, const QString &address,
                                              LogtoVerification::Purpose purpose);

    LogtoResult<LogtoAccountProfile> takeProfile(const QJsonObject &json);
    // What a call has changed without saying so.
    void amendProfile(QLatin1StringView member, const QJsonValue &value);
    void setProof(const QString &id);
    // Another client, its start or its end.
    void followClient();
    void followSession();
    QUrl url(const QString &path) const;
    // An answer that makes no sense.
    LogtoError unusable(const QString &detail) const;

    LogtoAccount *q;
    QPointer<LogtoClient> client;
    std::unique_ptr<Logto::HttpClient> http;
    LogtoAccountProfile profile;
    QString proof; // the verification that shows who the user is
    quint64 generation = 0;

private:
    QFuture<Answer> askOnce(const AccountRequest &request, bool isRepeated);
    QFuture<Answer> send(const AccountRequest &request, const LogtoAccessToken &token,
                         bool isRepeated);
    QFuture<Answer> answered(QFuture<Answer> future);
    quint64 presentGeneration() const;
};
