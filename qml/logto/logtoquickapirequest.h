// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoerror.h"
#include "logtoquick_export.h"
#include "logtoquickapi.h"

#include <QtCore/QPointer>
#include <QtCore/QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Logto {
class ApiCall;
struct ApiAnswer;
} // namespace Logto

class LOGTO_QUICK_EXPORT LogtoQuickApiRequest : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogtoApiRequest)
    Q_PROPERTY(LogtoQuickApi *api READ api WRITE setApi NOTIFY apiChanged FINAL)
    Q_PROPERTY(QString method READ method WRITE setMethod NOTIFY methodChanged FINAL)
    Q_PROPERTY(QUrl url READ url WRITE setUrl NOTIFY urlChanged FINAL)
    Q_PROPERTY(QVariantMap headers READ headers WRITE setHeaders NOTIFY headersChanged FINAL)
    Q_PROPERTY(QVariant body READ body WRITE setBody NOTIFY bodyChanged FINAL)
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QUrl target READ target WRITE setTarget NOTIFY targetChanged FINAL)
    Q_PROPERTY(int timeout READ timeout WRITE setTimeout NOTIFY timeoutChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(int status READ status NOTIFY statusChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY contentChanged FINAL)
    Q_PROPERTY(QVariant json READ json NOTIFY contentChanged FINAL)
    Q_PROPERTY(QVariantMap responseHeaders READ responseHeaders NOTIFY responseHeadersChanged FINAL)
    Q_PROPERTY(LogtoError error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(double uploadProgress READ uploadProgress NOTIFY uploadProgressChanged FINAL)
    Q_PROPERTY(double downloadProgress READ downloadProgress NOTIFY downloadProgressChanged FINAL)

public:
    explicit LogtoQuickApiRequest(QObject *parent = nullptr);
    ~LogtoQuickApiRequest() override;

    LogtoQuickApi *api() const { return m_api; }
    void setApi(LogtoQuickApi *api);

    QString method() const { return m_method; }
    void setMethod(const QString &method);

    QUrl url() const { return m_url; }
    void setUrl(const QUrl &url);

    QVariantMap headers() const { return m_headers; }
    void setHeaders(const QVariantMap &headers);

    QVariant body() const { return m_body; }
    void setBody(const QVariant &body);

    QUrl source() const { return m_source; }
    void setSource(const QUrl &file);

    QUrl target() const { return m_target; }
    void setTarget(const QUrl &file);

    int timeout() const { return m_timeout; }
    void setTimeout(int milliseconds);

    bool isBusy() const;
    int status() const;
    QString text() const { return m_text; }
    QVariant json() const;
    QVariantMap responseHeaders() const;
    LogtoError error() const;
    double uploadProgress() const { return m_uploadProgress; }
    double downloadProgress() const { return m_downloadProgress; }

    Q_INVOKABLE void send();
    Q_INVOKABLE void abort();

Q_SIGNALS:
    void apiChanged();
    void methodChanged();
    void urlChanged();
    void headersChanged();
    void bodyChanged();
    void sourceChanged();
    void targetChanged();
    void timeoutChanged();
    void busyChanged();
    void statusChanged();
    void contentChanged();
    void responseHeadersChanged();
    void errorChanged();
    void uploadProgressChanged();
    void downloadProgressChanged();
    void finished();

private:
    using Signal = void (LogtoQuickApiRequest::*)();

    template<typename T>
    void set(T &member, const T &value, Signal changed);
    void takeAnswer();
    void setAnswer(const Logto::ApiAnswer &answer);
    void forgetUser();

    QPointer<LogtoQuickApi> m_api;
    QString m_method;
    QUrl m_url;
    QVariantMap m_headers;
    QVariant m_body;
    QUrl m_source;
    QUrl m_target;
    int m_timeout = -1;
    QPointer<Logto::ApiCall> m_call;
    std::unique_ptr<Logto::ApiAnswer> m_answer;
    bool m_isOfUser = false; // the answer
    QString m_text;
    mutable std::optional<QVariant> m_json; // of the answer, once somebody has asked
    double m_uploadProgress = 0;
    double m_downloadProgress = 0;
};
