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

    const ApiAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    // From 0 to 1.
    void uploaded(double part);
    void downloaded(double part);
    void finished();

private:
    QNetworkReply *send();
    LogtoError openFiles();
    void takeHead();
    void takeData();
    void takeEnd();
    LogtoError finishTarget();
    void endWith(const LogtoError &error);

    LogtoQuickApi &m_api;
    ApiQuestion m_question;
    ApiAnswer m_answer;
    std::unique_ptr<QFile> m_source;
    std::unique_ptr<QSaveFile> m_target;
    QPointer<QNetworkReply> m_reply;
    bool m_saving = false; // what comes, to the target
};

} // namespace Logto
