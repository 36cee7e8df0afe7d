// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtobrowser_export.h"
#include "logtoresult.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <memory>

QT_BEGIN_NAMESPACE
class QLocalServer;
class QLocalSocket;
class QLockFile;
QT_END_NAMESPACE

class LOGTO_BROWSER_EXPORT LogtoCallbackHandover : public QObject
{
    Q_OBJECT

public:
    explicit LogtoCallbackHandover(const QString &scheme, QObject *parent = nullptr);
    ~LogtoCallbackHandover() override;

    static bool deliver(const QStringList &arguments);
    static QUrl callbackUrl(const QStringList &arguments);

    QString scheme() const { return m_scheme; }
    LogtoResult<void> listen();
    QByteArray activationToken() const { return m_activationToken; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void received(const QUrl &callbackUrl);

private:
    void accept();
    void read(QLocalSocket *socket);

    QString m_scheme;
    QByteArray m_activationToken;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};
