// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QDateTime>
#include <QtCore/QMutex>
#include <QtQml/qqmlregistration.h>

class LogtoClient;

// What has happened, newest first, with secrets masked and for a limited number of lines.
class DemoLog : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main()")

public:
    enum class Kind {
        Session,
        Request,
        SignIn,
        Storage,
    };
    Q_ENUM(Kind)

    enum Role {
        TimeRole = Qt::UserRole,
        KindRole,
        ProblemRole,
        TextRole,
    };

    static constexpr qsizetype capacity = 500;

    explicit DemoLog(QObject *parent = nullptr);

    // From any thread; what is added appears when the event loop comes to it.
    Q_INVOKABLE void add(DemoLog::Kind kind, const QString &text, bool problem = false);
    Q_INVOKABLE void clear();
    // From now on, what this client tells by its signals.
    void follow(LogtoClient &client);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry
    {
        QDateTime time;
        Kind kind = Kind::Session;
        bool isProblem = false;
        QString text;
    };

    void followSession(LogtoClient &client);
    void followTokens(LogtoClient &client);
    void takePending();

    QList<Entry> m_entries;
    QMutex m_mutex; // for what is below
    QList<Entry> m_pending;
};
