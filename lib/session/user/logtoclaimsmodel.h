// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>

class LOGTO_CORE_EXPORT LogtoClaimsModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole,
        ValueRole,
        TextRole,
        SourceRole,
    };
    Q_ENUM(Role)

    enum class Source {
        IdToken,
        UserInfo,
        Both,
    };
    Q_ENUM(Source)

    explicit LogtoClaimsModel(QObject *parent = nullptr);
    ~LogtoClaimsModel() override;

    LogtoClient *client() const { return m_client; }
    void setClient(LogtoClient *client);
    int count() const { return int(m_claims.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void clientChanged();
    void countChanged();

private:
    struct Claim
    {
        QString name;
        QJsonValue value;
        Source source;

        friend bool operator==(const Claim &, const Claim &) = default;
    };

    QList<Claim> presentClaims() const;
    bool hasRowsOf(const QList<Claim> &claims) const;
    void update();

    QPointer<LogtoClient> m_client;
    QList<Claim> m_claims; // by name
};
