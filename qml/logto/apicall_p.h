// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "apianswer_p.h"
#include "apiquestion_p.h"

#include <QtCore/QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QFile;
class QNetworkReply;
class QSaveFile;
QT_END_NAMESPACE

class LogtoQuickApi;

namespace Logto {

// One call for QML, from the request to the answer. A file is sent and saved piece by piece, and
// nothing half is left of it.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    // A child of \a api.
    ApiCall(LogtoQuickApi &api, const ApiQuestion &question);
    ~ApiCall() override;

    // Once. Ends with finished(), but never before it has returned.
    void start();
    // Without finished().
    void abort();

    // Whether the answer is for nobody but the user who was signed in when the call began.
    bool isOfUser() const { return m_isOfUser; }
    const ApiAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    // From 0 to 1.
    void uploaded(double part);
    void downloaded(double part);
    void finished();

private:
    QNetworkRequest request() const;
    QNetworkReply *send();
    LogtoError prepare();
    void takeHead();
    void takeData();
    void keep(const QByteArray &data);
    void takeEnd();
    LogtoError finishTarget();
    void endWithSession();
    void endWith(const LogtoError &error);

    LogtoQuickApi &m_api;
    ApiQuestion m_question;
    bool m_isOfUser;
    ApiAnswer m_answer;
    std::unique_ptr<QFile> m_source;
    std::unique_ptr<QSaveFile> m_target;
    QPointer<QNetworkReply> m_reply;
    bool m_saving = false; // what comes, to the target
    bool m_ended = false;
};

} // namespace Logto
