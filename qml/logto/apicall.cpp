// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "apicall_p.h"

#include "errors_p.h"
#include "logtonetworkaccessmanager.h"
#include "logtoquickapi.h"
#include "tlsconfiguration_p.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtNetwork/QNetworkReply>
#include <QtQml/QQmlFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// Of a file, so much is in memory at a time.
constexpr qint64 bufferSize = qint64{256} * 1024;

// Nobody but the time-out of the transfer cancels a reply while we still listen to it.
LogtoError errorOf(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::OperationCanceledError
        ? Errors::timeout(reply.url())
        : LogtoNetworkAccessManager::error(&reply);
}

} // namespace

ApiCall::ApiCall(LogtoQuickApi &api, const ApiQuestion &question)
    : QObject(&api)
    , m_api(api)
    , m_question(question)
    , m_isOfUser(api.needsToken(question.url))
{
    if (m_isOfUser)
        connect(&api, &LogtoQuickApi::sessionEnded, this, &ApiCall::endWithSession);
}

ApiCall::~ApiCall()
{
    abort();
}

void ApiCall::start()
{
    if (const LogtoError error = prepare(); error.isError()) {
        QMetaObject::invokeMethod(
            this, [this, error] { endWith(error); }, Qt::QueuedConnection);
        return;
    }
    m_reply = send();
    m_reply->setParent(this);
    if (m_target)
        m_reply->setReadBufferSize(bufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ApiCall::takeHead);
    connect(m_reply, &QIODevice::readyRead, this, &ApiCall::takeData);
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::takeEnd);
    // With an unknown size nobody can tell. Every upload ends with one of 0 of 0.
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 all) {
        if (all > 0)
            Q_EMIT uploaded(double(sent) / double(all));
    });
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 all) {
        if (all > 0)
            Q_EMIT downloaded(double(received) / double(all));
    });
}

LogtoError ApiCall::prepare()
{
    if (const LogtoError problem = m_question.problem(); problem.isError())
        return problem;
    if (!m_question.source.isEmpty()) {
        m_source = std::make_unique<QFile>(QQmlFile::urlToLocalFileOrQrc(m_question.source));
        if (!m_source->open(QIODevice::ReadOnly))
            return Errors::fileNotRead(m_question.source, m_source->errorString());
    }
    if (!m_question.target.isEmpty()) {
        m_target = std::make_unique<QSaveFile>(m_question.target.toLocalFile());
        if (!m_target->open(QIODevice::WriteOnly))
            return Errors::fileNotWritten(m_question.target, m_target->errorString());
    }
    return {};
}

// As the client sends its own requests. A connection is for all calls of its origin, so that its
// certificate is as well.
QNetworkRequest ApiCall::request() const
{
    QNetworkRequest request = m_question.request();
    const LogtoConfig config = m_api.clientConfig();
    request.setTransferTimeout(m_question.timeout < 0 ? int(config.networkTimeout().count())
                                                      : m_question.timeout);
    if (m_question.url.scheme() == "https"_L1) {
        request.setSslConfiguration(m_api.isOriginOfRule(m_question.url)
                                        ? tlsConfigurationWithIdentity(config)
                                        : tlsConfiguration(config));
    }
    return request;
}

QNetworkReply *ApiCall::send()
{
    QNetworkAccessManager *manager = m_api.networkAccessManager();
    const QNetworkRequest request = this->request();
    const QByteArray verb = m_question.verb();
    const auto sendWith = [&](auto body) {
        if (verb == "POST")
            return manager->post(request, body);
        if (verb == "PUT")
            return manager->put(request, body);
        return manager->sendCustomRequest(request, verb, body);
    };
    if (m_source)
        return sendWith(m_source.get());
    if (m_question.hasBody())
        return sendWith(m_question.bodyData());
    if (verb == "GET")
        return manager->get(request);
    if (verb == "HEAD")
        return manager->head(request);
    if (verb == "DELETE")
        return manager->deleteResource(request);
    return sendWith(static_cast<QIODevice *>(nullptr));
}

void ApiCall::takeHead()
{
    m_answer.readHead(*m_reply);
    // What a server has to say about a failure is not what was to be saved.
    m_saving = m_target && m_answer.isSuccess();
}

void ApiCall::takeData()
{
    // It is closed if the time is over.
    const QByteArray data = m_reply->isReadable() ? m_reply->readAll() : QByteArray();
    if (!m_saving) {
        keep(data);
    } else if (m_target->write(data) != data.size()) {
        const QString detail = m_target->errorString();
        abort();
        endWith(Errors::fileNotWritten(m_question.target, detail));
    }
}

void ApiCall::keep(const QByteArray &data)
{
    const int maximumSize = m_api.maximumAnswerSize();
    if (data.size() <= maximumSize - m_answer.data.size()) {
        m_answer.data += data;
        return;
    }
    abort();
    m_answer.data.clear();
    endWith(Errors::apiAnswerTooLarge(m_question.url, maximumSize));
}

void ApiCall::takeEnd()
{
    takeData();
    if (!m_reply)
        return;
    const LogtoError error = errorOf(*m_reply);
    m_reply->deleteLater();
    m_reply = nullptr;
    endWith(error.isError() ? error : finishTarget());
}

LogtoError ApiCall::finishTarget()
{
    if (!m_saving || m_target->commit())
        return {};
    return Errors::fileNotWritten(m_question.target, m_target->errorString());
}

// What has come of the answer is not for the next user.
void ApiCall::endWithSession()
{
    abort();
    m_answer = {};
    endWith(Errors::notSignedIn());
}

void ApiCall::endWith(const LogtoError &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_api.disconnect(this);
    m_answer.error = error;
    m_source.reset();
    m_target.reset();
    Q_EMIT finished();
}

void ApiCall::abort()
{
    m_saving = false;
    m_target.reset();
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace Logto
