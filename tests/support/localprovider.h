// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QUrl>

// A local identity provider of one's own, which ends with this object.
class LocalProvider
{
public:
    explicit LocalProvider(const QStringList &options = {});
    ~LocalProvider();

    QUrl endpoint() const { return m_endpoint; }
    QString appId() const { return m_appId; }

    // tests/servers/README.md lists what there is to control.
    QJsonObject control(const QString &action, const QJsonObject &body = {});
    QJsonObject grants();
    QJsonObject get(const QString &what);

    // The error with which the token endpoint refuses \a refreshToken; empty if it takes it, which
    // uses it up.
    QString refusalOf(const QString &refreshToken, const QString &appId);

    // The requests so far whose path ends with \a path.
    int count(const QString &path);
    void reset() { control(QStringLiteral("reset")); }

private:
    QJsonObject exchange(const QString &action, const QJsonObject *body);

    QProcess m_process;
    QUrl m_endpoint;
    QString m_appId;
};
