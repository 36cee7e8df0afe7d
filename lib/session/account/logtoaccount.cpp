// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "account/logtoaccount.h"

#include "account/logtoaccount_p.h"

using namespace Qt::StringLiterals;
using namespace Logto;
using Kind = LogtoVerification::Kind;

namespace {

QString pathOf(LogtoAccount::Page page)
{
    switch (page) {
    case LogtoAccount::Page::Security:
        return u"security"_s;
    case LogtoAccount::Page::Profile:
        return u"profile"_s;
    case LogtoAccount::Page::Sessions:
        return u"sessions"_s;
    case LogtoAccount::Page::Email:
        return u"email"_s;
    case LogtoAccount::Page::Phone:
        return u"phone"_s;
    case LogtoAccount::Page::Username:
        return u"username"_s;
    case LogtoAccount::Page::Password:
        return u"password"_s;
    case LogtoAccount::Page::AuthenticatorApp:
        return u"authenticator-app"_s;
    case LogtoAccount::Page::BackupCodes:
        return u"backup-codes/manage"_s;
    case LogtoAccount::Page::AddPasskey:
        return u"passkey/add"_s;
    case LogtoAccount::Page::Passkeys:
        return u"passkey/manage"_s;
    }
    return {};
}

} // namespace

/*!
    \class LogtoAccount
    \inmodule Logto
    \brief What users see and change of their own account, by Logto's Account API.

    The Account API has to be switched on in the Logto Console (Account center), where each part of
    the account is off, read-only or editable; else calls end with
    LogtoError::Code::AccountCenterDisabled. The scopes decide as well: \c email, \c phone,
    \c address, \c custom_data, \c identities (also for second factors) and LogtoScope::Sessions
    (for sessions and grants).

    What matters for safety needs a proof of the user's identity first, which is good for ten
    minutes: verifyPassword(), or a code by sendEmailCode() or sendPhoneCode() and verifyCode(). The
    account keeps the proof, for as long as the session lasts, and sends it along; without one, or
    with one that is too old, calls end with LogtoError::Code::VerificationRequired.

    Every call uses the access token of the client, and is repeated once with a new one when the
    provider refuses it. When the user signs out or another one signs in, and when the client
    becomes another one or ends, what is known is forgotten, and calls that are under way end with
    LogtoError::Code::NotSignedIn. Errors are those of LogtoError under "of the account", and those
    of the network; a call that changes something is never repeated after a failure of the network.

    It lives in the thread of its client.
*/

LogtoAccount::LogtoAccount(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<LogtoAccountPrivate>(this))
{
}

LogtoAccount::LogtoAccount(LogtoClient *client, QObject *parent)
    : LogtoAccount(parent)
{
    setClient(client);
}

LogtoAccount::~LogtoAccount() = default;

/*!
    \property LogtoAccount::client
    The client whose user it is. Not owned.
*/
LogtoClient *LogtoAccount::client() const
{
    return d->client;
}

void LogtoAccount::setClient(LogtoClient *client)
{
    if (d->client == client)
        return;
    if (d->client)
        d->client->disconnect(d.get());
    d->client = client;
    if (client) {
        const auto follow = [this] { d->followSession(); };
        connect(client, &LogtoClient::started, d.get(), [this] { d->followClient(); });
        connect(client, &LogtoClient::stateChanged, d.get(), follow);
        connect(client, &LogtoClient::idTokenClaimsChanged, d.get(), follow);
        connect(client, &QObject::destroyed, d.get(), [this] {
            d->followClient();
            Q_EMIT clientChanged();
        });
    }
    d->followClient();
    Q_EMIT clientChanged();
}

/*!
    \property LogtoAccount::profile
    The account as fetchProfile() found it, with the changes since; empty before, and after the user
    has signed out.
*/
LogtoAccountProfile LogtoAccount::profile() const
{
    return d->profile;
}

/*!
    \property LogtoAccount::verified
    Whether there is a proof of the user's identity. It may have become too old: the provider
    decides.
*/
bool LogtoAccount::isVerified() const
{
    return !d->proof.isEmpty();
}

/*!
    Fetches the account.
*/
LogtoAccount::ProfileFuture LogtoAccount::fetchProfile()
{
    return d->ask<LogtoAccountProfile>(
        {"GET", u"my-account"_s, {}},
        [this](const QJsonObject &json) { return d->takeProfile(json); });
}

/*!
    Changes those of \c name, \c avatar, \c username and \c customData that \a members has; \c null
    removes one, and \c customData is replaced as a whole. The username needs a proof of identity.
*/
LogtoAccount::ProfileFuture LogtoAccount::updateProfile(const QJsonObject &members)
{
    return d->ask<LogtoAccountProfile>(
        {"PATCH", u"my-account"_s, members},
        [this](const QJsonObject &json) { return d->takeProfile(json); });
}

/*!
    Changes those of the standard claims that \a claims has: \c givenName, \c familyName,
    \c nickname, \c website, \c gender, \c birthdate, \c zoneinfo, \c locale, \c address and others,
    in camel case as Logto has them.
*/
LogtoAccount::ProfileFuture LogtoAccount::updateProfileClaims(const QJsonObject &claims)
{
    return d->ask<LogtoAccountProfile>(
        {"PATCH", u"my-account/profile"_s, claims},
        [this](const QJsonObject &json) -> LogtoResult<LogtoAccountProfile> {
            d->amendProfile("profile"_L1, json);
            return d->profile;
        });
}

/*!
    Proves the user's identity by their \a password, which is not kept. A wrong one is
    LogtoError::Code::WrongPassword.
*/
LogtoAccount::VerificationFuture LogtoAccount::verifyPassword(const QString &password)
{
    LogtoVerification verification;
    verification.verified = true;
    return d->verify({"POST", u"verifications/password"_s, {{"password"_L1, password}}},
                     verification);
}

/*!
    Has a code sent to \a email: to the user's own address as a proof of identity, or to a new one
    (\a purpose LogtoVerification::Purpose::NewIdentifier) that setEmail() is to take. Goes on with
    verifyCode().
*/
LogtoAccount::VerificationFuture LogtoAccount::sendEmailCode(const QString &email,
                                                             LogtoVerification::Purpose purpose)
{
    return d->sendCode(Kind::Email, email, purpose);
}

/*!
    Has a code sent to \a phone, a number with country code and nothing but digits.
    \sa sendEmailCode(), setPhone()
*/
LogtoAccount::VerificationFuture LogtoAccount::sendPhoneCode(const QString &phone,
                                                             LogtoVerification::Purpose purpose)
{
    return d->sendCode(Kind::Phone, phone, purpose);
}

/*!
    Checks the \a code that the user has received for \a sent. If its purpose was to prove the
    user's identity, that is proved from now on.
*/
LogtoAccount::VerificationFuture LogtoAccount::verifyCode(const LogtoVerification &sent,
                                                          const QString &code)
{
    LogtoVerification verification = sent;
    verification.verified = true;
    const QString type = sent.kind == Kind::Phone ? u"phone"_s : u"email"_s;
    const QJsonObject body{
        {"identifier"_L1, QJsonObject{{"type"_L1, type}, {"value"_L1, sent.identifier}}},
        {"verificationId"_L1, sent.id},
        {"code"_L1, code},
    };
    return d->verify({"POST", u"verifications/verification-code/verify"_s, body}, verification);
}

/*!
    Sets a new \a password, which is not kept. Needs a proof of identity, unless the user has
    nothing to prove it with. The rules that it breaks are in LogtoError::reasons().
*/
LogtoAccount::Done LogtoAccount::setPassword(const QString &password)
{
    return d->carryOut({"POST", u"my-account/password"_s, {{"password"_L1, password}}},
                       [this] { d->amendProfile("hasPassword"_L1, true); });
}

/*!
    Makes the address of \a verification, which sendEmailCode() and verifyCode() have made for the
    purpose of a new identifier, the user's e-mail address. Needs a proof of identity.
*/
LogtoAccount::Done LogtoAccount::setEmail(const LogtoVerification &verification)
{
    const QString email = verification.identifier;
    const QJsonObject body{{"email"_L1, email},
                           {"newIdentifierVerificationRecordId"_L1, verification.id}};
    return d->carryOut({"POST", u"my-account/primary-email"_s, body},
                       [this, email] { d->amendProfile("primaryEmail"_L1, email); });
}

/*!
    Removes the e-mail address. Needs a proof of identity.
*/
LogtoAccount::Done LogtoAccount::removeEmail()
{
    return d->carryOut({"DELETE", u"my-account/primary-email"_s, {}},
                       [this] { d->amendProfile("primaryEmail"_L1, QJsonValue::Null); });
}

/*!
    Makes the number of \a verification the user's phone number.

    \sa setEmail()
*/
LogtoAccount::Done LogtoAccount::setPhone(const LogtoVerification &verification)
{
    const QString phone = verification.identifier;
    const QJsonObject body{{"phone"_L1, phone},
                           {"newIdentifierVerificationRecordId"_L1, verification.id}};
    return d->carryOut({"POST", u"my-account/primary-phone"_s, body},
                       [this, phone] { d->amendProfile("primaryPhone"_L1, phone); });
}

/*!
    Removes the phone number. Needs a proof of identity.
*/
LogtoAccount::Done LogtoAccount::removePhone()
{
    return d->carryOut({"DELETE", u"my-account/primary-phone"_s, {}},
                       [this] { d->amendProfile("primaryPhone"_L1, QJsonValue::Null); });
}

/*!
    \enum LogtoAccount::Page
    A page of Logto's account center.

    \value Security The ways to sign in.
    \value Profile Name, picture and so on.
    \value Sessions Where the user is signed in.
    \value Email Change the e-mail address.
    \value Phone Change the phone number.
    \value Username Change the username.
    \value Password Set or change the password.
    \value AuthenticatorApp Set up an authenticator app.
    \value BackupCodes See the backup codes.
    \value AddPasskey Add a passkey.
    \value Passkeys Manage the passkeys.
*/

/*!
    The address of a \a page of the account center that Logto has ready, to be opened in the system
    browser, where the user is signed in or signs in again. From the pages for one task (all but
    Security, Profile and Sessions) the browser goes on to \a returnTo when the task is done. Logto
    takes only http and https addresses there, so others are left out; the application cannot be
    told what has changed, and asks by fetchProfile().
*/
QUrl LogtoAccount::accountCenterUrl(Page page, const QUrl &returnTo) const
{
    return accountCenterUrl(pathOf(page), returnTo);
}

/*!
    The same for a page that this version of the library does not know, by its \a path below
    \c /account.
*/
QUrl LogtoAccount::accountCenterUrl(const QString &path, const QUrl &returnTo) const
{
    if (!d->client)
        return {};
    QUrl url = d->url("/account/"_L1 + path);
    if (returnTo.scheme() == "https"_L1 || returnTo.scheme() == "http"_L1) {
        const QByteArray encoded = QUrl::toPercentEncoding(returnTo.toString(QUrl::FullyEncoded));
        url.setQuery("redirect="_L1 + QString::fromLatin1(encoded));
    }
    return url;
}
