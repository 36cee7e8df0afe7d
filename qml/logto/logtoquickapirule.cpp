// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoquickapirule.h"

/*!
    \qmltype LogtoApiRule
    \inqmlmodule Logto
    \nativetype LogtoQuickApiRule
    \brief Which token goes to which URLs; part of a LogtoApi.

    See the C++ class LogtoApiRule for which URLs a rule matches.
*/

/*!
    \class LogtoQuickApiRule
    \inmodule Logto
    \brief The LogtoApiRule of QML, with its values as properties.
*/

/*!
    \qmlproperty url LogtoApiRule::url
    Everything at or below this address belongs to the rule: https, or http on this machine, without
    user name, query and fragment.
*/

/*!
    \qmlproperty string LogtoApiRule::resource
    The indicator of the API resource that the token is for, as in the Logto Console; it has to be
    one of LogtoClient::resources.
*/

/*!
    \qmlproperty string LogtoApiRule::organizationId
    The organization that the token is for.
*/

/*!
    \qmlproperty list<string> LogtoApiRule::scopes
    The permissions to ask for; empty, the default, is all that the user has.
*/

/*!
    \qmlproperty bool LogtoApiRule::followsCurrentOrganization
    Whether the token is for LogtoApi::currentOrganizationId instead of organizationId. While that
    is empty, requests fail with \c LogtoError.NotOrganizationMember.
*/

/*!
    \qmlproperty bool LogtoApiRule::tokenOptional
    Whether requests go out without a token while nobody is signed in. Otherwise, and by default,
    they fail then with \c LogtoError.NotSignedIn and never reach the server.
*/

LogtoQuickApiRule::LogtoQuickApiRule(QObject *parent)
    : QObject(parent)
{
}

LogtoQuickApiRule::~LogtoQuickApiRule() = default;

template<typename T>
void LogtoQuickApiRule::set(T &member, const T &value, void (LogtoQuickApiRule::*signal)())
{
    if (member == value)
        return;
    member = value;
    Q_EMIT(this->*signal)();
    Q_EMIT changed({});
}

void LogtoQuickApiRule::setUrl(const QUrl &url)
{
    set(m_url, url, &LogtoQuickApiRule::urlChanged);
}

void LogtoQuickApiRule::setResource(const QString &resource)
{
    set(m_resource, resource, &LogtoQuickApiRule::resourceChanged);
}

void LogtoQuickApiRule::setOrganizationId(const QString &organizationId)
{
    set(m_organizationId, organizationId, &LogtoQuickApiRule::organizationIdChanged);
}

void LogtoQuickApiRule::setScopes(const QStringList &scopes)
{
    set(m_scopes, scopes, &LogtoQuickApiRule::scopesChanged);
}

void LogtoQuickApiRule::setFollowsCurrentOrganization(bool follows)
{
    set(m_followsCurrentOrganization, follows,
        &LogtoQuickApiRule::followsCurrentOrganizationChanged);
}

void LogtoQuickApiRule::setTokenOptional(bool optional)
{
    set(m_tokenOptional, optional, &LogtoQuickApiRule::tokenOptionalChanged);
}

LogtoApiRule LogtoQuickApiRule::rule() const
{
    LogtoApiRule rule(m_url, m_resource, m_organizationId, m_scopes);
    rule.setFollowsCurrentOrganization(m_followsCurrentOrganization);
    rule.setTokenOptional(m_tokenOptional);
    return rule;
}
