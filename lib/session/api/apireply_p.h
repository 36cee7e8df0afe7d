// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/apiaccess_p.h"
#include "api/requestbody_p.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkReply>

#include <functional>

namespace Logto {

// One call of an API: waits for the token, sends the request, and again where that is allowed, and
// hands on what comes back of the last one while it comes.
class LOGTO_CORE_EXPORT ApiReply : public QNetworkReply
{
    Q_OBJECT

public:
    using Operation = QNetworkAccessManager::Operation;
    // Gives nothing if there is no way to send any more.
    using Send = std::function<QNetworkReply *(Operation, const QNetworkRequest &, QIODevice *)>;

    ApiReply(std::shared_ptr<ApiAccess> access, const LogtoApiRule &rule, Operation operation,
             const QNetworkRequest &request, QIODevice *outgoingData, Send send, QObject *parent);
    ~ApiReply() override;

    LogtoError logtoError() const { return m_logtoError; }

    void abort() override;
    void ignoreSslErrors() override;
    void setReadBufferSize(qint64 size) override;
    qint64 bytesAvailable() const override;
    bool canReadLine() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    void ignoreSslErrorsImplementation(const QList<QSslError> &errors) override;
    void setSslConfigurationImplementation(const QSslConfiguration &configuration) override;
    void sslConfigurationImplementation(QSslConfiguration &configuration) const override;

private:
    void requestToken(ApiAccess::Need need);
    void takeToken();
    void takeNewToken(const ApiAccess::Result &result);
    void sendRequest(const ApiGrant &grant);
    QNetworkRequest outgoingRequest(const LogtoAccessToken &token) const;
    void connectInner();
    void dropInner();

    // What becomes of an answer whose head is there.
    void takeHead();
    bool isTokenRefused(int status) const;
    bool isRedirect(int status) const;
    void followRedirect(int status);
    void repeatAfter(std::chrono::seconds delay);
    void deliver();
    void takeEnd();

    void emitHead();
    void fail(NetworkError code, const QString &text, const LogtoError &error);
    void end();

    std::shared_ptr<ApiAccess> m_access;
    LogtoApiRule m_rule;
    LogtoResult<LogtoTokenTarget> m_target; // stays, whichever organization becomes the current one
    QNetworkRequest m_request;
    RequestBody m_body;
    Send m_send;
    QFutureWatcher<ApiAccess::Result> m_answer;
    ApiGrant m_grant;
    QNetworkReply *m_inner = nullptr;
    QTimer m_retryTimer;
    LogtoError m_logtoError;
    QList<QSslError> m_ignoredSslErrors;
    std::pair<qint64, qint64> m_progress{0, -1};
    bool m_ignoresSslErrors = false;
    bool m_delivering = false;
    bool m_refreshed = false;
    bool m_retried = false;
    int m_redirects = 0;
};

} // namespace Logto
