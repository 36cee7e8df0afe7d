// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "user/logtoclaimsmodel.h"

#include "logtoclient_p.h"
#include "user/claimsofuser_p.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

/*!
    \class LogtoClaimsModel
    \inmodule Logto
    \brief All that is known about the user of a client, claim by claim, for a view.

    The rows are sorted by name. Their roles are \c name, \c value (the JSON value), \c text (the
    same to be shown) and \c source, which tells where the claim has come from. A claim that is in
    both sources has the value of the newer one.

    A new value changes its row; only claims that come or go reset the model.
*/

/*!
    \enum LogtoClaimsModel::Source

    \value IdToken The verified ID token.
    \value UserInfo The last answer of userinfo.
    \value Both
*/

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QJsonDocument wrapped(QJsonArray{value});
    return QString::fromUtf8(wrapped.toJson(QJsonDocument::Compact).mid(1).chopped(1));
}

} // namespace

LogtoClaimsModel::LogtoClaimsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

LogtoClaimsModel::~LogtoClaimsModel() = default;

/*!
    \property LogtoClaimsModel::client
    The client whose user this is about.
*/
void LogtoClaimsModel::setClient(LogtoClient *client)
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

int LogtoClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LogtoClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Claim &claim = m_claims.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return claim.name;
    case ValueRole:
        return claim.value;
    case TextRole:
        return textOf(claim.value);
    case SourceRole:
        return QVariant::fromValue(claim.source);
    default:
        return {};
    }
}

QHash<int, QByteArray> LogtoClaimsModel::roleNames() const
{
    return {{NameRole, "name"}, {ValueRole, "value"}, {TextRole, "text"}, {SourceRole, "source"}};
}

QList<LogtoClaimsModel::Claim> LogtoClaimsModel::presentClaims() const
{
    if (!m_client)
        return {};
    const QJsonObject idToken = m_client->idTokenClaims().raw();
    const QJsonObject userInfo = m_client->userInfo().raw();
    QList<Claim> claims;
    const bool fetchedIsNewer = LogtoClientPrivate::of(*m_client).userInfoIsNewer;
    for (auto it = userInfo.begin(); it != userInfo.end(); ++it) {
        if (!idToken.contains(it.key()))
            claims.append({it.key(), it.value(), Source::UserInfo});
    }
    for (auto it = idToken.begin(); it != idToken.end(); ++it) {
        if (!userInfo.contains(it.key()))
            claims.append({it.key(), it.value(), Source::IdToken});
        else
            claims.append(
                {it.key(), fetchedIsNewer ? userInfo.value(it.key()) : it.value(), Source::Both});
    }
    std::ranges::sort(claims, {}, &Claim::name);
    return claims;
}

bool LogtoClaimsModel::hasRowsOf(const QList<Claim> &claims) const
{
    return std::ranges::equal(m_claims, claims, {}, &Claim::name, &Claim::name);
}

void LogtoClaimsModel::update()
{
    const QList<Claim> claims = presentClaims();
    if (!hasRowsOf(claims)) {
        const int countBefore = count();
        beginResetModel();
        m_claims = claims;
        endResetModel();
        if (countBefore != count())
            Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < count(); ++row) {
        if (m_claims.at(row) == claims.at(row))
            continue;
        m_claims[row] = claims.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}
