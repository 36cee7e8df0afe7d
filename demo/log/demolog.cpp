// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demolog.h"

#include "logtoclient.h"
#include "secretmask.h"

#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

template<typename Enumeration>
QString nameOf(Enumeration value)
{
    return QLatin1StringView(QMetaEnum::fromType<Enumeration>().valueToKey(int(value)));
}

QString nameOf(const LogtoTokenTarget &target)
{
    QStringList parts;
    if (!target.resource().isEmpty())
        parts.append(target.resource());
    if (!target.organizationId().isEmpty())
        parts.append(DemoLog::tr("organization %1").arg(target.organizationId()));
    return parts.isEmpty() ? DemoLog::tr("userinfo") : parts.join(", "_L1);
}

QString describe(const LogtoSignOutReport &report)
{
    QStringList done;
    if (report.storageCleared)
        done.append(DemoLog::tr("removed from this device"));
    if (report.revoked)
        done.append(DemoLog::tr("refresh token revoked"));
    if (report.providerSessionEnded)
        done.append(DemoLog::tr("session at the provider ended"));
    return DemoLog::tr("Signed out: %1").arg(done.join(", "_L1));
}

} // namespace

DemoLog::DemoLog(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DemoLog::add(Kind kind, const QString &text, bool problem)
{
    const QMutexLocker lock(&m_mutex);
    const Entry entry = {QDateTime::currentDateTime(), kind, problem, maskSecrets(text.trimmed())};
    const bool isFirst = m_pending.isEmpty();
    if (m_pending.size() == capacity)
        m_pending.removeFirst();
    m_pending.append(entry);
    if (isFirst)
        QMetaObject::invokeMethod(this, &DemoLog::takePending, Qt::QueuedConnection);
}

void DemoLog::takePending()
{
    QList<Entry> entries;
    {
        const QMutexLocker lock(&m_mutex);
        entries.swap(m_pending);
    }
    if (entries.isEmpty())
        return;
    beginInsertRows({}, 0, int(entries.size()) - 1);
    for (const Entry &entry : std::as_const(entries))
        m_entries.prepend(entry);
    endInsertRows();
    if (m_entries.size() <= capacity)
        return;
    beginRemoveRows({}, capacity, int(m_entries.size()) - 1);
    m_entries.resize(capacity);
    endRemoveRows();
}

void DemoLog::clear()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_pending.clear();
    }
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void DemoLog::follow(LogtoClient &client)
{
    followSession(client);
    followTokens(client);
    add(Kind::Session, tr("State: %1").arg(nameOf(client.state())));
}

void DemoLog::followSession(LogtoClient &client)
{
    connect(&client, &LogtoClient::stateChanged, this,
            [this, &client] { add(Kind::Session, tr("State: %1").arg(nameOf(client.state()))); });
    connect(&client, &LogtoClient::signedIn, this, [this, &client] {
        add(Kind::SignIn, tr("Signed in, by the way “%1”").arg(client.signInMethod()));
    });
    connect(&client, &LogtoClient::signInCancelled, this,
            [this] { add(Kind::SignIn, tr("Sign-in cancelled")); });
    connect(&client, &LogtoClient::signedOut, this,
            [this](const LogtoSignOutReport &report) { add(Kind::Session, describe(report)); });
    connect(&client, &LogtoClient::reauthenticationRequired, this,
            [this] { add(Kind::Session, tr("The provider no longer accepts the session"), true); });
    connect(&client, &LogtoClient::lastErrorChanged, this, [this, &client] {
        if (client.lastError().isError())
            add(Kind::Session, client.lastError().toString(), true);
    });
    connect(&client, &LogtoClient::storageStatusChanged, this, [this, &client] {
        add(Kind::Storage, tr("Storage: %1").arg(nameOf(client.storageStatus())));
    });
    connect(&client, &LogtoClient::clockOffsetChanged, this, [this, &client] {
        add(Kind::Session, tr("The clock is off by %1 s").arg(client.clockOffset()),
            client.clockOffset() != 0);
    });
}

void DemoLog::followTokens(LogtoClient &client)
{
    connect(&client, &LogtoClient::accessTokenRefreshed, this,
            [this](const LogtoTokenTarget &target) {
                add(Kind::Session, tr("Access token refreshed: %1").arg(nameOf(target)));
            });
    connect(&client, &LogtoClient::accessTokenFailed, this,
            [this](const LogtoTokenTarget &target, const LogtoError &error) {
                add(Kind::Session,
                    tr("No access token: %1. %2").arg(nameOf(target), error.toString()), true);
            });
    connect(&client, &LogtoClient::userInfoChanged, this, [this, &client] {
        if (!client.userInfo().isEmpty())
            add(Kind::Session, tr("Userinfo fetched"));
    });
    connect(&client, &LogtoClient::userInfoFailed, this, [this](const LogtoError &error) {
        add(Kind::Session, tr("No userinfo: %1").arg(error.toString()), true);
    });
}

int DemoLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant DemoLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case TimeRole:
        return entry.time.toString(u"HH:mm:ss.zzz"_s);
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case ProblemRole:
        return entry.isProblem;
    case TextRole:
    case Qt::DisplayRole:
        return entry.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> DemoLog::roleNames() const
{
    return {{TimeRole, "time"}, {KindRole, "kind"}, {ProblemRole, "problem"}, {TextRole, "text"}};
}
