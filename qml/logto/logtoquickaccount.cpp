// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoquickaccount.h"

#include "andthen_p.h"
#include "scriptpromise_p.h"

#include <QtQml/QQmlEngine>

/*!
    \qmltype LogtoAccount
    \inqmlmodule Logto
    \nativetype LogtoQuickAccount
    \brief What users see and change of their own account.

    \qml
    LogtoAccount {
        id: account
        client: logto
    }

    Button {
        text: "Change password"
        enabled: !account.busy
        onClicked: account.verifyPassword(present.text)
            .then(() => account.setPassword(wanted.text))
            .then(() => { present.clear(); wanted.clear(); })
            .catch(error => { message.text = error.message; })
    }
    \endqml

    The methods are those of the C++ class LogtoAccount, which has the details. Each gives a promise
    of its result, which is broken with a LogtoError; whoever does not want promises watches busy,
    error, failed() and the properties. The lists are empty until they are fetched, and again after
    the user has signed out.
*/

/*!
    \class LogtoQuickAccount
    \inmodule Logto
    \brief The LogtoAccount of QML, with lists as properties and promises for futures.
*/

namespace {

constexpr auto NewIdentifier = LogtoVerification::Purpose::NewIdentifier;

template<typename T>
QVariantList variants(const QList<T> &values)
{
    QVariantList list;
    for (const T &value : values)
        list.append(QVariant::fromValue(value));
    return list;
}

} // namespace

LogtoQuickAccount::LogtoQuickAccount(QObject *parent)
    : LogtoAccount(parent)
{
    connect(this, &LogtoAccount::sessionChanged, this, &LogtoQuickAccount::clear);
}

LogtoQuickAccount::~LogtoQuickAccount() = default;

template<typename T>
QJSValue LogtoQuickAccount::track(QFuture<LogtoResult<T>> future)
{
    const ScriptPromise promise(qmlEngine(this));
    begin();
    Logto::andThen(future, this, [this, promise](const LogtoResult<T> &result) {
        end(result.error());
        if (!result) {
            promise.reject(result.error());
        } else if constexpr (std::is_void_v<T>) {
            promise.resolve();
        } else {
            promise.resolve(*result);
        }
    });
    return promise.promise();
}

template<typename T>
QJSValue LogtoQuickAccount::trackList(QFuture<LogtoResult<QList<T>>> future, QVariantList &list,
                                      ListSignal changed)
{
    return track(
        Logto::andThen(future, this, [this, &list, changed](const LogtoResult<QList<T>> &result) {
            if (!result)
                return LogtoResult<QVariantList>(result.error());
            setList(list, variants(*result), changed);
            return LogtoResult<QVariantList>(list);
        }));
}

void LogtoQuickAccount::setList(QVariantList &list, const QVariantList &value, ListSignal changed)
{
    if (list == value)
        return;
    list = value;
    Q_EMIT(this->*changed)();
}

void LogtoQuickAccount::begin()
{
    if (m_error.isError()) {
        m_error = {};
        Q_EMIT errorChanged();
    }
    if (++m_calls == 1)
        Q_EMIT busyChanged();
}

void LogtoQuickAccount::end(const LogtoError &error)
{
    if (!(error == m_error)) {
        m_error = error;
        Q_EMIT errorChanged();
    }
    if (--m_calls == 0)
        Q_EMIT busyChanged();
    if (error.isError())
        Q_EMIT failed(error);
}

void LogtoQuickAccount::clear()
{
    setList(m_mfaFactors, {}, &LogtoQuickAccount::mfaFactorsChanged);
    setList(m_sessions, {}, &LogtoQuickAccount::sessionsChanged);
    setList(m_grants, {}, &LogtoQuickAccount::grantsChanged);
    if (m_error.isError()) {
        m_error = {};
        Q_EMIT errorChanged();
    }
}

/*!
    \qmlproperty bool LogtoAccount::busy
    Whether a call is under way.
*/

/*!
    \qmlproperty logtoError LogtoAccount::error
    What went wrong with the last call; no error again when the next one begins.
*/

/*!
    \qmlproperty list LogtoAccount::identities
    The social accounts of the profile, each a logtoIdentity.
*/
QVariantList LogtoQuickAccount::identities() const
{
    return variants(profile().identities());
}

/*!
    \qmlmethod promise LogtoAccount::sendNewEmailCode(string email)
    As LogtoAccount::sendEmailCode(), for a new address that setEmail() is to take.
*/

/*!
    \qmlmethod promise LogtoAccount::sendNewPhoneCode(string phone)
    As LogtoAccount::sendPhoneCode(), for a new number that setPhone() is to take.
*/

QJSValue LogtoQuickAccount::fetchProfile()
{
    return track(LogtoAccount::fetchProfile());
}

QJSValue LogtoQuickAccount::updateProfile(const QJsonObject &members)
{
    return track(LogtoAccount::updateProfile(members));
}

QJSValue LogtoQuickAccount::updateProfileClaims(const QJsonObject &claims)
{
    return track(LogtoAccount::updateProfileClaims(claims));
}

QJSValue LogtoQuickAccount::verifyPassword(const QString &password)
{
    return track(LogtoAccount::verifyPassword(password));
}

QJSValue LogtoQuickAccount::sendEmailCode(const QString &email)
{
    return track(LogtoAccount::sendEmailCode(email));
}

QJSValue LogtoQuickAccount::sendPhoneCode(const QString &phone)
{
    return track(LogtoAccount::sendPhoneCode(phone));
}

QJSValue LogtoQuickAccount::sendNewEmailCode(const QString &email)
{
    return track(LogtoAccount::sendEmailCode(email, NewIdentifier));
}

QJSValue LogtoQuickAccount::sendNewPhoneCode(const QString &phone)
{
    return track(LogtoAccount::sendPhoneCode(phone, NewIdentifier));
}

QJSValue LogtoQuickAccount::verifyCode(const LogtoVerification &sent, const QString &code)
{
    return track(LogtoAccount::verifyCode(sent, code));
}

QJSValue LogtoQuickAccount::setPassword(const QString &password)
{
    return track(LogtoAccount::setPassword(password));
}

QJSValue LogtoQuickAccount::setEmail(const LogtoVerification &verification)
{
    return track(LogtoAccount::setEmail(verification));
}

QJSValue LogtoQuickAccount::removeEmail()
{
    return track(LogtoAccount::removeEmail());
}

QJSValue LogtoQuickAccount::setPhone(const LogtoVerification &verification)
{
    return track(LogtoAccount::setPhone(verification));
}

QJSValue LogtoQuickAccount::removePhone()
{
    return track(LogtoAccount::removePhone());
}

QJSValue LogtoQuickAccount::startSocialVerification(const QString &connectorId,
                                                    const QUrl &redirectUri)
{
    return track(LogtoAccount::startSocialVerification(connectorId, redirectUri));
}

QJSValue LogtoQuickAccount::finishSocialVerification(const LogtoVerification &started,
                                                     const QUrl &callback)
{
    return track(LogtoAccount::finishSocialVerification(started, callback));
}

QJSValue LogtoQuickAccount::linkIdentity(const LogtoVerification &verification)
{
    return track(LogtoAccount::linkIdentity(verification));
}

QJSValue LogtoQuickAccount::unlinkIdentity(const QString &target)
{
    return track(LogtoAccount::unlinkIdentity(target));
}

QJSValue LogtoQuickAccount::removeMfaFactor(const QString &id)
{
    return track(LogtoAccount::removeMfaFactor(id));
}

QJSValue LogtoQuickAccount::generateBackupCodes()
{
    return track(LogtoAccount::generateBackupCodes());
}

QJSValue LogtoQuickAccount::addBackupCodes(const QStringList &codes)
{
    return track(LogtoAccount::addBackupCodes(codes));
}

QJSValue LogtoQuickAccount::revokeGrant(const QString &id)
{
    return track(LogtoAccount::revokeGrant(id));
}

/*!
    \qmlmethod promise LogtoAccount::fetchMfaFactors()
    Fetches mfaFactors, each a logtoMfaFactor.
*/
QJSValue LogtoQuickAccount::fetchMfaFactors()
{
    return trackList(LogtoAccount::fetchMfaFactors(), m_mfaFactors,
                     &LogtoQuickAccount::mfaFactorsChanged);
}

/*!
    \qmlmethod promise LogtoAccount::fetchSessions()
    Fetches sessions, each a logtoAccountSession.
*/
QJSValue LogtoQuickAccount::fetchSessions()
{
    return trackList(LogtoAccount::fetchSessions(), m_sessions,
                     &LogtoQuickAccount::sessionsChanged);
}

QJSValue LogtoQuickAccount::revokeSession(const QString &id, LogtoAccount::RevokedGrants grants)
{
    return track(LogtoAccount::revokeSession(id, grants));
}

/*!
    \qmlmethod promise LogtoAccount::fetchGrants()
    Fetches grants, each a logtoAccountGrant.
*/
QJSValue LogtoQuickAccount::fetchGrants()
{
    return trackList(LogtoAccount::fetchGrants(), m_grants, &LogtoQuickAccount::grantsChanged);
}
