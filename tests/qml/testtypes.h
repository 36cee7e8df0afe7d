// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "formloginagent.h"
#include "localprovider.h"
#include "logtoquickclient.h"

#include <QtCore/QTemporaryDir>
#include <QtQml/QQmlEngine>

// What the QML tests need of the C++ side, in the module LogtoTests.

// A local identity provider that ends with the tests.
class TestProvider : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QUrl endpoint READ endpoint CONSTANT)
    Q_PROPERTY(QString appId READ appId CONSTANT)

public:
    using QObject::QObject;

    QUrl endpoint() const { return m_provider.endpoint(); }
    QString appId() const { return m_provider.appId(); }

    Q_INVOKABLE QJsonObject get(const QString &what) { return m_provider.get(what); }
    Q_INVOKABLE void control(const QString &action, const QJsonObject &body)
    {
        m_provider.control(action, body);
    }

private:
    LocalProvider m_provider;
};

// A folder for files, which goes with the tests.
class TestFolder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Q_INVOKABLE QUrl url(const QString &name) const;
    Q_INVOKABLE void write(const QString &name, const QString &text);
    Q_INVOKABLE qint64 size(const QString &name) const;
    Q_INVOKABLE QStringList names() const;

private:
    QTemporaryDir m_folder;
};

// Engines that end before an object of theirs.
class TestEngines : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Whether a call that was open then has ended.
    Q_INVOKABLE bool accountOutlivesItsEngine(LogtoClient *client);
};

// An application's own subclass, which adds what QML cannot say.
class CountingClient : public LogtoQuickClient
{
    Q_OBJECT
    Q_PROPERTY(int requests READ requests CONSTANT)

public:
    using LogtoQuickClient::LogtoQuickClient;

    int requests() const { return m_requests; }

protected:
    void amendConfig(LogtoConfig &config) override;

private:
    int m_requests = 0;
};

class TestSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable();
    void qmlEngineAvailable(QQmlEngine *engine);
};
