// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtotokentarget.h"

#include <QtCore/QDebug>

/*!
    \class LogtoTokenTarget
    \inmodule Logto
    \brief What an access token is for: userinfo, an API resource, an organization, or an API
    resource within an organization.

    A default-constructed target stands for userinfo. Two targets are equal if resource,
    organization and scopes are, in whatever order the scopes were given; each has a token of its
    own in the cache of a client. A small value; can be used from any thread.
*/

/*!
    The API \a resource (its indicator, RFC 8707), within the organization of \a organizationId if
    that is not empty. With \a scopes the token is narrowed to these (RFC 6749, section 6); without,
    it has everything that was granted.
*/
LogtoTokenTarget::LogtoTokenTarget(const QString &resource, const QString &organizationId,
                                   const QStringList &scopes)
    : m_resource(resource)
    , m_organizationId(organizationId)
    , m_scopes(scopes)
{
    m_scopes.removeDuplicates();
    m_scopes.sort();
}

/*!
    The organization itself: the audience is \c{urn:logto:organization:<organizationId>}.
*/
LogtoTokenTarget LogtoTokenTarget::organization(const QString &organizationId,
                                                const QStringList &scopes)
{
    return LogtoTokenTarget({}, organizationId, scopes);
}

QDebug operator<<(QDebug debug, const LogtoTokenTarget &target)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "LogtoTokenTarget(" << target.resource() << ", " << target.organizationId()
                    << ", " << target.scopes() << ')';
    return debug;
}
