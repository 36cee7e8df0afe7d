// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "user/logtoorganizationmodel.h"

#include "user/claimsofuser_p.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

/*!
    \class LogtoOrganizationModel
    \inmodule Logto
    \brief The organizations of a client's user, and the current one.

    Needs the scope \c urn:logto:scope:organizations, and for the role \c roles the scope
    \c urn:logto:scope:organization_roles. The roles of the model are \c organizationId, \c name,
    \c description, \c roles and \c current. Names and descriptions are in userinfo only: until it
    is fetched (see LogtoUser::autoFetch) the name is the ID.

    \qml
    LogtoOrganizationModel { id: organizations; client: logto }
    ComboBox {
        model: organizations
        textRole: "name"
        valueRole: "organizationId"
        onActivated: organizations.currentOrganizationId = currentValue
    }
    LogtoAccessToken {
        client: logto
        organizationId: organizations.currentOrganizationId
        active: organizations.currentOrganizationId !== ""
    }
    \endqml

    While there is no current organization, \c active is what keeps the token away: with an empty ID
    it would be that of the account.

    Memberships that change are noticed when the ID token is refreshed or userinfo fetched.
*/

namespace {

QHash<QString, QJsonObject> dataById(const QJsonArray &data)
{
    QHash<QString, QJsonObject> objects;
    for (const auto &value : data) {
        const QJsonObject object = value.toObject();
        const QString id = object.value("id"_L1).toString();
        if (!objects.contains(id))
            objects.insert(id, object);
    }
    return objects;
}

// Logto has the roles of all organizations in one list, as "<organization ID>:<role>".
QHash<QString, QStringList> rolesById(const QStringList &all)
{
    QHash<QString, QStringList> roles;
    for (const QString &role : all) {
        const qsizetype colon = role.indexOf(u':');
        if (colon >= 0)
            roles[role.left(colon)].append(role.mid(colon + 1));
    }
    return roles;
}

} // namespace

LogtoOrganizationModel::LogtoOrganizationModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

LogtoOrganizationModel::~LogtoOrganizationModel() = default;

/*!
    \property LogtoOrganizationModel::client
    The client whose user's organizations these are.
*/
void LogtoOrganizationModel::setClient(LogtoClient *client)
{
    if (m_client == client)
        return;
    if (m_client)
        Logto::unfollowClaims(*m_client, this);
    m_client = client;
    if (client) {
        Logto::followClaims(*client, this, [this] { update(); });
        connect(client, &QObject::destroyed, this, [this] {
            update();
            Q_EMIT clientChanged();
        });
    }
    update();
    Q_EMIT clientChanged();
}

/*!
    \property LogtoOrganizationModel::currentOrganizationId
    The organization that the user is working for, chosen by the application; empty for none. Only
    an organization of the user can be chosen, and it is none again when the membership ends or
    another user signs in.
*/
void LogtoOrganizationModel::setCurrentOrganizationId(const QString &id)
{
    const int row = rowOf(id);
    if (m_current == id || (!id.isEmpty() && row < 0))
        return;
    const int before = rowOf(m_current);
    m_current = id;
    for (const int changed : {before, row}) {
        if (changed >= 0)
            Q_EMIT dataChanged(index(changed), index(changed), {CurrentRole});
    }
    updateCurrent();
}

/*!
    \property LogtoOrganizationModel::currentName
    The name of the current organization.
*/

/*!
    \fn void LogtoOrganizationModel::joined(const QString &organizationId)
    The user who is signed in has become a member of \a organizationId meanwhile.
*/

/*!
    \fn void LogtoOrganizationModel::left(const QString &organizationId)
    The user who is signed in is no longer a member of \a organizationId.
*/

int LogtoOrganizationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LogtoOrganizationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Organization &organization = m_organizations.at(index.row());
    switch (role) {
    case OrganizationIdRole:
        return organization.id;
    case Qt::DisplayRole:
    case NameRole:
        return organization.name;
    case DescriptionRole:
        return organization.description;
    case RolesRole:
        return organization.roles;
    case CurrentRole:
        return organization.id == m_current;
    default:
        return {};
    }
}

QHash<int, QByteArray> LogtoOrganizationModel::roleNames() const
{
    return {{OrganizationIdRole, "organizationId"},
            {NameRole, "name"},
            {DescriptionRole, "description"},
            {RolesRole, "roles"},
            {CurrentRole, "current"}};
}

/*!
    Whether the user is a member of \a organizationId.
*/
bool LogtoOrganizationModel::contains(const QString &organizationId) const
{
    return rowOf(organizationId) >= 0;
}

// Memberships as the newest ID token has them, names as userinfo had them.
QList<LogtoOrganizationModel::Organization> LogtoOrganizationModel::presentOrganizations() const
{
    if (!m_client)
        return {};
    const LogtoUserInfo user = Logto::claimsOfUser(*m_client);
    const auto data = dataById(user.raw().value("organization_data"_L1).toArray());
    const auto roles = rolesById(user.organizationRoles());
    QList<Organization> organizations;
    QStringList ids = user.organizations();
    ids.removeDuplicates();
    ids.removeAll(QString()); // which would stand for none
    for (const QString &id : std::as_const(ids)) {
        const QJsonObject known = data.value(id);
        organizations.append({id, known.value("name"_L1).toString(id),
                              known.value("description"_L1).toString(), roles.value(id)});
    }
    return organizations;
}

void LogtoOrganizationModel::update()
{
    const QString user = m_client ? m_client->idTokenClaims().sub() : QString();
    const bool sameUser = std::exchange(m_user, user) == user;
    const QList<Organization> before = m_organizations;
    if (!sameUser)
        m_current.clear(); // chosen by somebody else, even where both are members
    replace(presentOrganizations(), sameUser);
    updateCurrent();
    if (sameUser)
        announceMemberships(before);
}

void LogtoOrganizationModel::replace(const QList<Organization> &organizations, bool sameUser)
{
    const bool sameRows = std::ranges::equal(m_organizations, organizations, {}, &Organization::id,
                                             &Organization::id);
    if (sameRows && (sameUser || organizations.isEmpty())) {
        for (int row = 0; row < count(); ++row) {
            if (m_organizations.at(row) == organizations.at(row))
                continue;
            m_organizations[row] = organizations.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
        return;
    }
    const int countBefore = count();
    beginResetModel();
    m_organizations = organizations;
    endResetModel();
    if (countBefore != count())
        Q_EMIT countChanged();
}

void LogtoOrganizationModel::announceMemberships(const QList<Organization> &before)
{
    const QList<Organization> now = m_organizations;
    const QSet<QString> idsBefore = idsOf(before);
    const QSet<QString> idsNow = idsOf(now);
    for (const Organization &organization : now) {
        if (!idsBefore.contains(organization.id))
            Q_EMIT joined(organization.id);
    }
    for (const Organization &organization : before) {
        if (!idsNow.contains(organization.id))
            Q_EMIT left(organization.id);
    }
}

QSet<QString> LogtoOrganizationModel::idsOf(const QList<Organization> &organizations)
{
    QSet<QString> ids;
    for (const Organization &organization : organizations)
        ids.insert(organization.id);
    return ids;
}

void LogtoOrganizationModel::updateCurrent()
{
    const int row = rowOf(m_current);
    const QString name = row < 0 ? QString() : m_organizations.at(row).name;
    if (row < 0)
        m_current.clear();
    const bool idDiffers = std::exchange(m_announcedCurrent, m_current) != m_current;
    const bool nameDiffers = std::exchange(m_currentName, name) != name;
    if (idDiffers)
        Q_EMIT currentOrganizationIdChanged();
    if (nameDiffers)
        Q_EMIT currentNameChanged();
}

int LogtoOrganizationModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_organizations, id, &Organization::id);
    return found == m_organizations.end() ? -1 : int(found - m_organizations.begin());
}
