// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoapirule.h"

#include "weburl_p.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

// A trailing dot makes another host of it, and an international name is compared as it is sent.
bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && portOf(a) == portOf(b)
        && a.host(QUrl::FullyEncoded) == b.host(QUrl::FullyEncoded);
}

// As they are sent: an encoded slash is a part of its segment.
QStringList segmentsOf(const QUrl &url)
{
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
    if (!segments.isEmpty() && segments.constFirst().isEmpty())
        segments.removeFirst();
    return segments;
}

QStringList prefixOf(const QUrl &url)
{
    QStringList segments = segmentsOf(url);
    if (!segments.isEmpty() && segments.constLast().isEmpty())
        segments.removeLast();
    return segments;
}

// Decoded as often as somebody may; nothing if that has no end.
std::optional<QString> decoded(const QString &text)
{
    constexpr int mostOften = 4;
    QString present = text;
    for (int i = 0; i < mostOften; ++i) {
        const QString next = QUrl::fromPercentEncoding(present.toUtf8());
        if (next == present)
            return present.replace(u'\\', u'/');
        present = next;
    }
    return std::nullopt;
}

// A path that leads elsewhere for a server that decodes more, or earlier, than we do.
bool isAmbiguous(const QUrl &url)
{
    const std::optional<QString> path = decoded(url.path(QUrl::FullyEncoded));
    if (!path)
        return true;
    const QStringList segments = path->split(u'/');
    return std::ranges::any_of(segments, [](const QString &segment) {
        // Some servers take what follows a semicolon for parameters of the segment.
        const QString name = segment.section(u';', 0, 0);
        return name == "."_L1 || name == ".."_L1;
    });
}

bool startsWith(const QStringList &segments, const QStringList &prefix)
{
    return segments.size() >= prefix.size()
        && std::equal(prefix.begin(), prefix.end(), segments.begin());
}

} // namespace

/*!
    \class LogtoApiRule
    \inmodule Logto
    \brief Which token goes to which URLs of an API.

    A rule names an origin and a path, such as \c{https://api.example.com/v1}, and the API resource,
    the organization, or both, that the access token for it is for. Without any of them it is the
    token for userinfo and Logto's account API.

    The class is a value and can be used from any thread.
    \sa LogtoNetworkAccessManager
*/

/*!
    A rule for everything at or below \a url: https, or http on this machine, without user name,
    query and fragment. See LogtoTokenTarget for the rest.
*/
LogtoApiRule::LogtoApiRule(const QUrl &url, const QString &resource, const QString &organizationId,
                           const QStringList &scopes)
    : m_url(url)
    , m_resource(resource)
    , m_organizationId(organizationId)
    , m_scopes(scopes)
{
}

/*!
    \fn void LogtoApiRule::setFollowsCurrentOrganization(bool follows)
    Whether the token is for the organization that the user has chosen in the application, instead
    of organizationId().

    \sa LogtoNetworkAccessManager::setCurrentOrganizationId()
*/

/*!
    \fn void LogtoApiRule::setTokenOptional(bool optional)
    Whether requests go out without a token while nobody is signed in. Otherwise, and by default,
    they fail then and never reach the server.
*/

/*!
    Whether the URL is one that tokens may be sent to. A rule that is not valid matches nothing.
*/
bool LogtoApiRule::isValid() const
{
    return Logto::isSecureWebUrl(m_url) && !m_url.hasQuery() && !m_url.hasFragment()
        && !isAmbiguous(m_url);
}

/*!
    Whether \a url is at or below the rule's: the same scheme, host and port, and a path that begins
    with the same whole segments, so that \c{/api} does not match \c{/apis}. A URL with a user name,
    or with a path that another program may read differently (\c{/api/../admin}, also when it is
    encoded), matches no rule.
*/
bool LogtoApiRule::matches(const QUrl &url) const
{
    return isValid() && Logto::isSecureWebUrl(url) && isSameOrigin(m_url, url) && !isAmbiguous(url)
        && startsWith(segmentsOf(url), prefixOf(m_url));
}

/*!
    The index of the one of \a rules that \a url belongs to, the one with the longest path; -1 if
    there is none.
*/
qsizetype LogtoApiRule::bestMatch(const QList<LogtoApiRule> &rules, const QUrl &url)
{
    qsizetype best = -1;
    qsizetype bestLength = -1;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const qsizetype length = prefixOf(rules.at(i).url()).size();
        if (length > bestLength && rules.at(i).matches(url)) {
            best = i;
            bestLength = length;
        }
    }
    return best;
}

/*!
    What the token is for, while \a currentOrganizationId is the organization that the user has
    chosen.
*/
LogtoTokenTarget LogtoApiRule::target(const QString &currentOrganizationId) const
{
    return LogtoTokenTarget(m_resource,
                            m_followsCurrentOrganization ? currentOrganizationId : m_organizationId,
                            m_scopes);
}
