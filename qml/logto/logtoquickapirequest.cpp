// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoquickapirequest.h"

#include "apicall_p.h"

#include <QtQml/QQmlInfo>

#include <utility>

using namespace Qt::StringLiterals;
using Logto::ApiAnswer;
using Logto::ApiCall;

/*!
    \qmltype LogtoApiRequest
    \inqmlmodule Logto
    \nativetype LogtoQuickApiRequest
    \brief A call of an API whose answer is there as properties.

    \qml
    LogtoApiRequest {
        id: notes
        api: api
        url: "https://api.example.com/v1/notes"
        Component.onCompleted: send()
    }

    ListView {
        model: notes.json
        delegate: Text { required property var modelData; text: modelData.title }
    }
    \endqml

    Nothing is sent before send(), which can be called again and again. The answer of before stays
    until the next one is there; error is none again as soon as the request is sent. Once the user
    has signed out, nothing of an answer to a request with a token is left.
*/

/*!
    \class LogtoQuickApiRequest
    \inmodule Logto
    \brief A call of an API with its answer as properties.
*/

LogtoQuickApiRequest::LogtoQuickApiRequest(QObject *parent)
    : QObject(parent)
    , m_method(u"GET"_s)
    , m_answer(std::make_unique<ApiAnswer>())
{
}

LogtoQuickApiRequest::~LogtoQuickApiRequest()
{
    if (m_call)
        delete m_call;
}

template<typename T>
void LogtoQuickApiRequest::set(T &member, const T &value, Signal changed)
{
    if (member == value)
        return;
    member = value;
    Q_EMIT(this->*changed)();
}

/*!
    \qmlproperty LogtoApi LogtoApiRequest::api
    Whose rules say which token is sent. With another one, nothing is left of an answer to a request
    with a token.
*/
void LogtoQuickApiRequest::setApi(LogtoQuickApi *api)
{
    if (m_api == api)
        return;
    abort();
    if (m_api)
        m_api->disconnect(this);
    // It would not tell any more when the user signs out.
    forgetUser();
    m_api = api;
    if (api) {
        connect(api, &LogtoQuickApi::sessionEnded, this, &LogtoQuickApiRequest::forgetUser);
        // It has taken the call with it.
        connect(api, &QObject::destroyed, this, [this] {
            forgetUser();
            Q_EMIT apiChanged();
            Q_EMIT busyChanged();
        });
    }
    Q_EMIT apiChanged();
}

/*!
    \qmlproperty string LogtoApiRequest::method
    \c GET by default.
*/
void LogtoQuickApiRequest::setMethod(const QString &method)
{
    set(m_method, method, &LogtoQuickApiRequest::methodChanged);
}

/*!
    \qmlproperty url LogtoApiRequest::url
    The address.
*/
void LogtoQuickApiRequest::setUrl(const QUrl &url)
{
    set(m_url, url, &LogtoQuickApiRequest::urlChanged);
}

/*!
    \qmlproperty object LogtoApiRequest::headers
    Further header fields, by their name. With an \c Authorization among them no token is sent, and
    redirects are followed within the origin only.
*/
void LogtoQuickApiRequest::setHeaders(const QVariantMap &headers)
{
    set(m_headers, headers, &LogtoQuickApiRequest::headersChanged);
}

/*!
    \qmlproperty var LogtoApiRequest::body
    A string is sent as text, an ArrayBuffer as it is, and everything else as JSON. Without a
    \c Content-Type in headers there is one that fits.
*/
void LogtoQuickApiRequest::setBody(const QVariant &body)
{
    m_body = body;
    Q_EMIT bodyChanged();
}

/*!
    \qmlproperty url LogtoApiRequest::source
    A local file, or one of the application's resources, that is sent instead of body, piece by
    piece.
*/
void LogtoQuickApiRequest::setSource(const QUrl &file)
{
    set(m_source, file, &LogtoQuickApiRequest::sourceChanged);
}

/*!
    \qmlproperty url LogtoApiRequest::target
    A local file that the answer is written to, piece by piece, if its status is a success. It is
    there when all of it is, and not before: a file of before stays until then, and also if the
    download fails.
*/
void LogtoQuickApiRequest::setTarget(const QUrl &file)
{
    set(m_target, file, &LogtoQuickApiRequest::targetChanged);
}

/*!
    \qmlproperty int LogtoApiRequest::timeout
    After how many milliseconds without a byte from the server, or to it, the request ends with
    \c LogtoError.Timeout; 0 for never. By default it is \c{-1}, which stands for the
    LogtoConfig::networkTimeout() of the client. If the session is still being restored by then, as
    its keychain waits for somebody to unlock it, the error is \c LogtoError.StorageWaiting.
    \sa QNetworkRequest::setTransferTimeout()
*/
void LogtoQuickApiRequest::setTimeout(int milliseconds)
{
    set(m_timeout, milliseconds, &LogtoQuickApiRequest::timeoutChanged);
}

/*!
    \qmlproperty bool LogtoApiRequest::busy
    Whether the request is under way.
*/
bool LogtoQuickApiRequest::isBusy() const
{
    return m_call;
}

/*!
    \qmlproperty int LogtoApiRequest::status
    The status of the answer; 0 if there was none.
*/
int LogtoQuickApiRequest::status() const
{
    return m_answer->status;
}

/*!
    \qmlproperty string LogtoApiRequest::text
    The body of the answer, unless it went into target.
*/

/*!
    \qmlproperty var LogtoApiRequest::json
    The same as a value of JavaScript; \c undefined if it is no JSON.
*/
QVariant LogtoQuickApiRequest::json() const
{
    if (!m_json)
        m_json = m_answer->json();
    return *m_json;
}

/*!
    \qmlproperty object LogtoApiRequest::responseHeaders
    The header fields of the answer, with names in small letters.
*/
QVariantMap LogtoQuickApiRequest::responseHeaders() const
{
    return m_answer->headers;
}

/*!
    \qmlproperty logtoError LogtoApiRequest::error
    What went wrong. A status of 400 or more is \c LogtoError.ApiRequestRefused, or
    \c LogtoError.ServerUnavailable if the server cannot do it now; its text and json are there then
    as well.
*/
LogtoError LogtoQuickApiRequest::error() const
{
    return m_answer->error;
}

/*!
    \qmlproperty real LogtoApiRequest::uploadProgress
    How much of the body has been sent, from 0 to 1.
*/

/*!
    \qmlproperty real LogtoApiRequest::downloadProgress
    How much of the answer has come, from 0 to 1. It stays at 0 as long as the size is not known.
*/

/*!
    \qmlsignal LogtoApiRequest::finished()
    The request has ended, well or not, but not by abort().
*/

/*!
    \qmlmethod LogtoApiRequest::send()
    Sends the request. One that is still under way is aborted.
*/
void LogtoQuickApiRequest::send()
{
    if (!m_api) {
        qmlWarning(this) << "There is no api to send this request by.";
        return;
    }
    const bool wasBusy = isBusy();
    delete m_call;
    m_call =
        new ApiCall(*m_api, {m_url, m_method, m_headers, m_body, m_source, m_target, m_timeout});
    connect(m_call, &ApiCall::uploaded, this, [this](double part) {
        set(m_uploadProgress, part, &LogtoQuickApiRequest::uploadProgressChanged);
    });
    connect(m_call, &ApiCall::downloaded, this, [this](double part) {
        set(m_downloadProgress, part, &LogtoQuickApiRequest::downloadProgressChanged);
    });
    connect(m_call, &ApiCall::finished, this, &LogtoQuickApiRequest::takeAnswer);
    m_call->start();
    set(m_uploadProgress, 0.0, &LogtoQuickApiRequest::uploadProgressChanged);
    set(m_downloadProgress, 0.0, &LogtoQuickApiRequest::downloadProgressChanged);
    set(m_answer->error, {}, &LogtoQuickApiRequest::errorChanged);
    if (!wasBusy)
        Q_EMIT busyChanged();
}

/*!
    \qmlmethod LogtoApiRequest::abort()
    Stops the request. Nothing of it comes back, and finished() is not emitted; the server may have
    carried it out all the same.
*/
void LogtoQuickApiRequest::abort()
{
    if (!m_call)
        return;
    delete m_call;
    Q_EMIT busyChanged();
}

void LogtoQuickApiRequest::takeAnswer()
{
    ApiCall *call = m_call;
    m_call = nullptr;
    call->deleteLater();
    m_isOfUser = call->isOfUser();
    setAnswer(call->answer());
    Q_EMIT busyChanged();
    Q_EMIT finished();
}

// Whoever reads one property sees the others of the same answer.
void LogtoQuickApiRequest::setAnswer(const ApiAnswer &answer)
{
    const ApiAnswer before = std::exchange(*m_answer, answer);
    m_text = m_answer->text();
    m_json.reset();
    if (before.status != answer.status)
        Q_EMIT statusChanged();
    if (before.data != answer.data)
        Q_EMIT contentChanged();
    if (before.headers != answer.headers)
        Q_EMIT responseHeadersChanged();
    if (!(before.error == answer.error))
        Q_EMIT errorChanged();
}

void LogtoQuickApiRequest::forgetUser()
{
    if (std::exchange(m_isOfUser, false))
        setAnswer({});
}
