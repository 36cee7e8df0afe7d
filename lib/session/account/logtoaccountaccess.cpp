// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "account/logtoaccount.h"
#include "account/logtoaccount_p.h"
#include "errors_p.h"
#include "openid/randomtoken_p.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrlQuery>

// The part of the account that lists and removes ways in: identities, second factors, sessions and
// grants.

using namespace Qt::StringLiterals;
using namespace Logto;
using Kind = LogtoVerification::Kind;

namespace {

// Of an ID that came from the provider, as one segment of a path.
QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

// An ID that would lead to another path.
bool isNoSegment(const QString &id)
{
    return id.isEmpty() || id == "."_L1 || id == ".."_L1;
}

LogtoError invalidInput(const QString &detail)
{
    return Errors::accountError(u"guard.invalid_input"_s, detail, 0);
}

template<typename T>
QFuture<LogtoResult<T>> refused(const QString &detail)
{
    return QtFuture::makeReadyFuture(LogtoResult<T>(invalidInput(detail)));
}

template<typename T>
LogtoResult<QList<T>> readList(const LogtoAccountPrivate &account, const QJsonObject &json,
                               QLatin1StringView member)
{
    const QJsonValue value = json.value(member);
    if (!value.isArray())
        return account.unusable("the Account API answered without %1"_L1.arg(member));
    QList<T> list;
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        list.append(T(item.toObject()));
    return list;
}

} // namespace

/*!
    Begins to link an account at the social connector \a connectorId of the tenant. The application
    opens LogtoVerification::authorizationUrl in a browser, which ends at \a redirectUri: an address
    that is registered at the social provider, and whose call reaches the application. An address to
    open that is neither https nor of this machine is LogtoError::Code::UnexpectedResponse.
*/
LogtoAccount::VerificationFuture LogtoAccount::startSocialVerification(const QString &connectorId,
                                                                       const QUrl &redirectUri)
{
    LogtoVerification verification;
    verification.kind = Kind::Social;
    verification.purpose = LogtoVerification::Purpose::NewIdentifier;
    verification.identifier = redirectUri.toString(QUrl::FullyEncoded);
    verification.state = randomToken();
    const QJsonObject body{{"connectorId"_L1, connectorId},
                           {"redirectUri"_L1, verification.identifier},
                           {"state"_L1, verification.state}};
    return d->verify({"POST", u"verifications/social"_s, body}, verification);
}

/*!
    Goes on with what \a started began, with the \a callback that the browser ended at. A callback
    with another state is LogtoError::Code::InvalidCallback, and nothing is sent.
*/
LogtoAccount::VerificationFuture
LogtoAccount::finishSocialVerification(const LogtoVerification &started, const QUrl &callback)
{
    QJsonObject data{{"redirectUri"_L1, started.identifier}};
    const auto items = QUrlQuery(callback).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        data.insert(name, value);
    if (started.state.isEmpty() || data.value("state"_L1).toString() != started.state) {
        return QtFuture::makeReadyFuture(LogtoResult<LogtoVerification>(
            Errors::invalidCallback(u"the state of the social verification is another one"_s)));
    }
    LogtoVerification verification = started;
    verification.verified = true;
    const QJsonObject body{{"connectorData"_L1, data}, {"verificationRecordId"_L1, started.id}};
    return d->verify({"POST", u"verifications/social/verify"_s, body}, verification);
}

/*!
    Links the social account of \a verification, and fetches the profile anew. Needs a proof of
    identity.
*/
LogtoAccount::Done LogtoAccount::linkIdentity(const LogtoVerification &verification)
{
    const QJsonObject body{{"newIdentifierVerificationRecordId"_L1, verification.id}};
    return d->carryOut({"POST", u"my-account/identities"_s, body}, [this] { fetchProfile(); });
}

/*!
    Removes the link to the social account \a target. Needs a proof of identity.
*/
LogtoAccount::Done LogtoAccount::unlinkIdentity(const QString &target)
{
    if (isNoSegment(target))
        return refused<void>(u"there is no such identity"_s);
    return d->carryOut(
        {"DELETE", "my-account/identities/"_L1 + segment(target), {}}, [this, target] {
            QJsonObject identities = d->profile.raw().value("identities"_L1).toObject();
            identities.remove(target);
            d->amendProfile("identities"_L1, identities);
        });
}

/*!
    The second factors that the user has set up.
*/
QFuture<LogtoResult<QList<LogtoMfaFactor>>> LogtoAccount::fetchMfaFactors()
{
    return d->ask<QList<LogtoMfaFactor>>(
        {"GET", u"my-account/mfa-verifications"_s, {}},
        [this](const QJsonObject &json) { return readList<LogtoMfaFactor>(*d, json, "items"_L1); });
}

/*!
    Removes the second factor \a id. Needs a proof of identity.
*/
LogtoAccount::Done LogtoAccount::removeMfaFactor(const QString &id)
{
    if (isNoSegment(id))
        return refused<void>(u"there is no such factor"_s);
    return d->carryOut({"DELETE", "my-account/mfa-verifications/"_L1 + segment(id), {}}, [] {});
}

/*!
    Makes backup codes, which are good for nothing until addBackupCodes() has taken them. They are
    secrets: show them to the user once, and do not keep them.
*/
QFuture<LogtoResult<QStringList>> LogtoAccount::generateBackupCodes()
{
    return d->ask<QStringList>(
        {"POST", u"my-account/mfa-verifications/backup-codes/generate"_s, {}},
        [this](const QJsonObject &json) -> LogtoResult<QStringList> {
            QStringList codes;
            const QJsonArray items = json.value("codes"_L1).toArray();
            for (const auto &code : items)
                codes.append(code.toString());
            if (codes.isEmpty())
                return d->unusable(u"the Account API answered without codes"_s);
            return codes;
        });
}

/*!
    Makes the \a codes of generateBackupCodes() a second factor. Needs a proof of identity, and
    another second factor.
*/
LogtoAccount::Done LogtoAccount::addBackupCodes(const QStringList &codes)
{
    const QJsonObject body{{"type"_L1, "BackupCode"_L1},
                           {"codes"_L1, QJsonArray::fromStringList(codes)}};
    return d->carryOut({"POST", u"my-account/mfa-verifications"_s, body}, [] {});
}

/*!
    The user's sessions at the provider. Needs a proof of identity.
*/
QFuture<LogtoResult<QList<LogtoAccountSession>>> LogtoAccount::fetchSessions()
{
    return d->ask<QList<LogtoAccountSession>>(
        {"GET", u"my-account/sessions"_s, {}}, [this](const QJsonObject &json) {
            return readList<LogtoAccountSession>(*d, json, "sessions"_L1);
        });
}

/*!
    \enum LogtoAccount::RevokedGrants
    What ends together with a session.

    \value None Applications that were signed in by it stay signed in.
    \value FirstParty Applications of one's own are signed out.
    \value All All applications are signed out.
*/

/*!
    Ends the session \a id, and with it the \a grants. Needs a proof of identity.
*/
LogtoAccount::Done LogtoAccount::revokeSession(const QString &id, RevokedGrants grants)
{
    if (isNoSegment(id))
        return refused<void>(u"there is no such session"_s);
    QString query;
    if (grants != RevokedGrants::None) {
        query =
            "revokeGrantsTarget="_L1 + (grants == RevokedGrants::All ? "all"_L1 : "firstParty"_L1);
    }
    return d->carryOut({"DELETE", "my-account/sessions/"_L1 + segment(id), {}, query}, [] {});
}

/*!
    The applications that the user is signed in to. Needs a proof of identity.
*/
QFuture<LogtoResult<QList<LogtoAccountGrant>>> LogtoAccount::fetchGrants()
{
    return d->ask<QList<LogtoAccountGrant>>(
        {"GET", u"my-account/grants"_s, {}}, [this](const QJsonObject &json) {
            return readList<LogtoAccountGrant>(*d, json, "grants"_L1);
        });
}

/*!
    Signs the user out of the application with the grant \a id, this one included. Needs a proof of
    identity.
*/
LogtoAccount::Done LogtoAccount::revokeGrant(const QString &id)
{
    if (isNoSegment(id))
        return refused<void>(u"there is no such grant"_s);
    return d->carryOut({"DELETE", "my-account/grants/"_L1 + segment(id), {}}, [] {});
}
