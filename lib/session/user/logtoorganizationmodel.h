// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoclient.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>
#include <QtCore/QSet>

class LOGTO_CORE_EXPORT LogtoOrganizationModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString currentOrganizationId READ currentOrganizationId WRITE
                   setCurrentOrganizationId NOTIFY currentOrganizationIdChanged FINAL)
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentNameChanged FINAL)

public:
    enum Role {
        OrganizationIdRole = Qt::UserRole,
        NameRole,
        DescriptionRole,
        RolesRole,
        CurrentRole,
    };
    Q_ENUM(Role)

    explicit LogtoOrganizationModel(QObject *parent = nullptr);
    ~LogtoOrganizationModel() override;

    LogtoClient *client() const { return m_client; }
    void setClient(LogtoClient *client);
    int count() const { return int(m_organizations.size()); }

    QString currentOrganizationId() const { return m_current; }
    void setCurrentOrganizationId(const QString &id);
    QString currentName() const { return m_currentName; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE bool contains(const QString &organizationId) const;

Q_SIGNALS:
    void clientChanged();
    void countChanged();
    void currentOrganizationIdChanged();
    void currentNameChanged();
    void joined(const QString &organizationId);
    void left(const QString &organizationId);

private:
    struct Organization
    {
        QString id;
        QString name;
        QString description;
        QStringList roles;

        friend bool operator==(const Organization &, const Organization &) = default;
    };

    QList<Organization> presentOrganizations() const;
    void update();
    void replace(const QList<Organization> &organizations, bool sameUser);
    void announceMemberships(const QList<Organization> &before);
    void updateCurrent();
    static QSet<QString> idsOf(const QList<Organization> &organizations);
    int rowOf(const QString &id) const;

    QPointer<LogtoClient> m_client;
    QList<Organization> m_organizations; // in the order of the claim
    QString m_user;
    QString m_current;
    QString m_announcedCurrent;
    QString m_currentName;
};
