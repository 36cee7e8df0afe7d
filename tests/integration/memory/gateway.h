// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "scriptedserver.h"
#include "testcertificate.h"

#include <QtCore/QSet>
#include <QtNetwork/QNetworkAccessManager>

// The way to a provider by TLS, which keeps all secrets that pass by.
class Gateway : public QObject
{
    Q_OBJECT

public:
    explicit Gateway(const QUrl &provider);

    quint16 port() const { return m_server.port(); }
    QByteArray certificate() const { return m_certificate.certificate.toPem(); }

    // Values by the name that they have in a request or an answer.
    const QMultiHash<QString, QByteArray> &secrets() const { return m_secrets; }

private:
    void handOn(const ServerRequest &request, QTcpSocket &client);
    void keepThoseOfForm(const QByteArray &form);
    void keepThoseOfJson(const QByteArray &json);
    void keep(const QString &name, const QString &value);

    QUrl m_provider;
    TestCertificate m_certificate = TestCertificate::make();
    ScriptedServer m_server;
    QNetworkAccessManager m_manager;
    QMultiHash<QString, QByteArray> m_secrets;
};
