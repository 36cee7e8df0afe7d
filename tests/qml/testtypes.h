// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "formloginagent.h"
#include "localprovider.h"
#include "logtoquickclient.h"
#include "scriptedserver.h"

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

// A client that does not wait for long.
class HastyClient : public LogtoQuickClient
{
    Q_OBJECT

public:
    using LogtoQuickClient::LogtoQuickClient;

protected:
    void amendConfig(LogtoConfig &config) override;
};

// Never answers.
class StuckServer : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QUrl url READ url CONSTANT)

public:
    using QObject::QObject;

    QUrl url() const { return m_server.url(); }

private:
    ScriptedServer m_server{[](const ServerRequest &, QTcpSocket &) {}};
};

// A client whose company has an authority, certificates and a proxy of its own.
class CompanyClient : public LogtoQuickClient
{
    Q_OBJECT
    Q_PROPERTY(int proxyPort MEMBER m_proxyPort NOTIFY proxyPortChanged)

public:
    using LogtoQuickClient::LogtoQuickClient;

Q_SIGNALS:
    void proxyPortChanged();

protected:
    void amendConfig(LogtoConfig &config) override;

private:
    int m_proxyPort = 0; // 0: none
};

// The servers of that company. They say whether its certificate was shown, and which is the proxy.
class CompanyServers : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QUrl url READ url CONSTANT)
    Q_PROPERTY(QUrl anotherUrl READ anotherUrl CONSTANT)
    Q_PROPERTY(int proxyPort READ proxyPort CONSTANT)

public:
    explicit CompanyServers(QObject *parent = nullptr);

    QUrl url() const { return m_server.url(); }
    QUrl anotherUrl() const { return m_anotherServer.url(); }
    int proxyPort() const { return m_proxy.port(); }

private:
    ScriptedServer m_server;
    ScriptedServer m_anotherServer;
    ScriptedServer m_proxy;
};

class TestSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable();
    void qmlEngineAvailable(QQmlEngine *engine);
};
