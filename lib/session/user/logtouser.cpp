// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "user/logtouser.h"

#include "network/networkreturn_p.h"
#include "user/claimsofuser_p.h"
#include "user/initials_p.h"

/*!
    \class LogtoUser
    \inmodule Logto
    \brief The user of a client, as live properties.

    What the ID token says is there at once, also after a restart without network; userinfo adds to
    it when it has been fetched, by fetch() or by itself with autoFetch. Whichever of the two is
    newer wins. When another user signs in, or nobody is signed in any more, everything of the one
    before is gone in the same moment.

    \qml
    LogtoUser { id: user; client: logto; autoFetch: true }
    Label { text: user.displayName }
    \endqml

    A claim that is absent or \c null reads as an empty value; has() and isNull() tell them apart.
    Every property emits its signal only when its own value has changed. Lives in the thread of its
    client.
*/

using namespace Qt::StringLiterals;

namespace {

struct Property
{
    bool (*differs)(const LogtoUserInfo &, const LogtoUserInfo &);
    void (LogtoUser::*changed)();
};

template<auto Getter>
struct Reader;

template<typename Class, typename Value, Value (Class::*Getter)() const>
struct Reader<Getter>
{
    static bool differs(const LogtoUserInfo &a, const LogtoUserInfo &b)
    {
        const Class &first = a;
        const Class &second = b;
        return (first.*Getter)() != (second.*Getter)();
    }
};

QString displayNameOf(const LogtoUserInfo &user)
{
    for (const QString &name : {user.name(), user.username(), user.email(), user.phoneNumber()}) {
        if (!name.isEmpty())
            return name;
    }
    return user.sub();
}

bool differInName(const LogtoUserInfo &a, const LogtoUserInfo &b)
{
    return displayNameOf(a) != displayNameOf(b);
}

bool differInInitials(const LogtoUserInfo &a, const LogtoUserInfo &b)
{
    return Logto::initialsOf(displayNameOf(a)) != Logto::initialsOf(displayNameOf(b));
}

bool differInPresence(const LogtoUserInfo &a, const LogtoUserInfo &b)
{
    return a.sub().isEmpty() != b.sub().isEmpty();
}

constexpr Property properties[] = {
    {&differInPresence, &LogtoUser::presentChanged},
    {&Reader<&LogtoUserInfo::sub>::differs, &LogtoUser::idChanged},
    {&differInName, &LogtoUser::displayNameChanged},
    {&differInInitials, &LogtoUser::initialsChanged},
    {&Reader<&LogtoUserInfo::name>::differs, &LogtoUser::nameChanged},
    {&Reader<&LogtoUserInfo::givenName>::differs, &LogtoUser::givenNameChanged},
    {&Reader<&LogtoUserInfo::familyName>::differs, &LogtoUser::familyNameChanged},
    {&Reader<&LogtoUserInfo::middleName>::differs, &LogtoUser::middleNameChanged},
    {&Reader<&LogtoUserInfo::nickname>::differs, &LogtoUser::nicknameChanged},
    {&Reader<&LogtoUserInfo::preferredUsername>::differs, &LogtoUser::preferredUsernameChanged},
    {&Reader<&LogtoUserInfo::username>::differs, &LogtoUser::usernameChanged},
    {&Reader<&LogtoUserInfo::email>::differs, &LogtoUser::emailChanged},
    {&Reader<&LogtoUserInfo::emailVerified>::differs, &LogtoUser::emailVerifiedChanged},
    {&Reader<&LogtoUserInfo::phoneNumber>::differs, &LogtoUser::phoneNumberChanged},
    {&Reader<&LogtoUserInfo::phoneNumberVerified>::differs, &LogtoUser::phoneNumberVerifiedChanged},
    {&Reader<&LogtoUserInfo::picture>::differs, &LogtoUser::pictureChanged},
    {&Reader<&LogtoUserInfo::profile>::differs, &LogtoUser::profileChanged},
    {&Reader<&LogtoUserInfo::website>::differs, &LogtoUser::websiteChanged},
    {&Reader<&LogtoUserInfo::gender>::differs, &LogtoUser::genderChanged},
    {&Reader<&LogtoUserInfo::birthdate>::differs, &LogtoUser::birthdateChanged},
    {&Reader<&LogtoUserInfo::address>::differs, &LogtoUser::addressChanged},
    {&Reader<&LogtoUserInfo::locale>::differs, &LogtoUser::localeChanged},
    {&Reader<&LogtoUserInfo::zoneInfo>::differs, &LogtoUser::zoneInfoChanged},
    {&Reader<&LogtoUserInfo::createdAt>::differs, &LogtoUser::createdAtChanged},
    {&Reader<&LogtoUserInfo::updatedAt>::differs, &LogtoUser::updatedAtChanged},
    {&Reader<&LogtoUserInfo::roles>::differs, &LogtoUser::rolesChanged},
    {&Reader<&LogtoUserInfo::organizations>::differs, &LogtoUser::organizationsChanged},
    {&Reader<&LogtoUserInfo::organizationRoles>::differs, &LogtoUser::organizationRolesChanged},
    {&Reader<&LogtoUserInfo::customData>::differs, &LogtoUser::customDataChanged},
    {&Reader<&LogtoUserInfo::identities>::differs, &LogtoUser::identitiesChanged},
    {&Reader<&LogtoUserInfo::ssoIdentities>::differs, &LogtoUser::ssoIdentitiesChanged},
    {&Reader<&LogtoUserInfo::raw>::differs, &LogtoUser::claimsChanged},
};

} // namespace

LogtoUser::LogtoUser(QObject *parent)
    : QObject(parent)
{
}

LogtoUser::~LogtoUser() = default;

/*!
    \property LogtoUser::client
    The client whose user this is.
*/
void LogtoUser::setClient(LogtoClient *client)
{
    if (m_client == client)
        return;
    if (m_client)
        Logto::unfollowClaims(*m_client, this);
    m_client = client;
    if (client)
        connectClient();
    takeClient();
}

// Another one, or none any more.
void LogtoUser::takeClient()
{
    setError({});
    update();
    Q_EMIT clientChanged();
    updateFetching();
    fetchIfWanted();
}

/*!
    \property LogtoUser::autoFetch
    Whether userinfo is fetched by itself: after each sign-in, after a restart, and when a refreshed
    ID token shows that roles or memberships have changed. After a failure of the network it is
    fetched when the network returns. False by default.
*/
void LogtoUser::setAutoFetch(bool fetch)
{
    if (m_autoFetch == fetch)
        return;
    m_autoFetch = fetch;
    Q_EMIT autoFetchChanged();
    fetchIfWanted();
}

/*!
    \property LogtoUser::present
    Whether a user is known: signed in, or signed out by the provider only.
*/

/*!
    \property LogtoUser::fetching
    Whether userinfo is being fetched.
*/

/*!
    \property LogtoUser::error
    Why the last fetch has failed, until the next one. What was known stays.
*/

/*!
    \property LogtoUser::id
    The claim \c sub: the only one that always stays the same and is never given to another user.
*/

/*!
    \property LogtoUser::displayName
    The name to show: name, else username, e-mail address, phone number or id.
*/
QString LogtoUser::displayName() const
{
    return displayNameOf(m_user);
}

/*!
    \property LogtoUser::initials
    One or two letters of displayName in capitals, to be shown where there is no picture.
*/
QString LogtoUser::initials() const
{
    return Logto::initialsOf(displayName());
}

/*!
    \property LogtoUser::picture
    The address of the picture, for an \c Image; empty if there is none, and never anything but a
    web address.
*/

/*!
    \property LogtoUser::createdAt
    When the account was made, to the millisecond as Logto has it. So is updatedAt.
*/

/*!
    \property LogtoUser::ssoIdentities
    The accounts of enterprise single sign-on that are linked: the claim \c sso_identities, which is
    in userinfo only and needs the scope \c identities.
*/

/*!
    \property LogtoUser::claims
    All claims about the user, as they came.
*/

/*!
    Whether the provider has sent \a claim, be it \c null.
*/
bool LogtoUser::has(const QString &claim) const
{
    return claims().contains(claim);
}

/*!
    Whether the provider has sent \a claim as \c null: it knows that there is no such thing.
*/
bool LogtoUser::isNull(const QString &claim) const
{
    return claims().value(claim).isNull();
}

/*!
    Asks the provider for the user's present claims. Ends with new values or with error.
*/
void LogtoUser::fetch()
{
    if (!m_client)
        return;
    setError({});
    m_client->fetchUserInfo();
}

void LogtoUser::connectClient()
{
    Logto::followClaims(*m_client, this, [this] { update(); });
    connect(m_client, &LogtoClient::idTokenClaimsChanged, this, &LogtoUser::fetchIfWanted);
    connect(m_client, &LogtoClient::fetchingUserInfoChanged, this, &LogtoUser::updateFetching);
    connect(m_client, &LogtoClient::userInfoFailed, this, &LogtoUser::takeFailure);
    connect(m_client, &LogtoClient::authenticatedChanged, this, &LogtoUser::fetchIfWanted);
    connect(m_client, &QObject::destroyed, this, &LogtoUser::takeClient);
}

void LogtoUser::update()
{
    const LogtoUserInfo before = m_user;
    m_user = m_client ? Logto::claimsOfUser(*m_client) : LogtoUserInfo();
    if (before.sub() != m_user.sub())
        setError({});
    for (const Property &property : properties) {
        if (property.differs(before, m_user))
            Q_EMIT(this->*property.changed)();
    }
}

void LogtoUser::updateFetching()
{
    const bool fetching = isFetching();
    if (std::exchange(m_announcedFetching, fetching) != fetching)
        Q_EMIT fetchingChanged();
}

void LogtoUser::fetchIfWanted()
{
    if (!m_autoFetch || !m_client || !m_client->isAuthenticated() || isFetching())
        return;
    const LogtoUserInfo known = m_client->userInfo();
    const LogtoIdTokenClaims claims = m_client->idTokenClaims();
    const bool isCurrent =
        known.sub() == claims.sub() && Logto::membershipsOf(known) == Logto::membershipsOf(claims);
    if (!isCurrent)
        fetch();
}

void LogtoUser::takeFailure(const LogtoError &error)
{
    setError(error);
    if (!m_autoFetch || !error.isTransient())
        return;
    if (!m_networkReturn) {
        m_networkReturn = new Logto::NetworkReturn(this);
        connect(m_networkReturn, &Logto::NetworkReturn::returned, this, [this] {
            if (m_error.isTransient())
                fetchIfWanted();
        });
    }
    m_networkReturn->await();
}

void LogtoUser::setError(const LogtoError &error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}
