// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoquickapi.h"

#include "api/apiaccess_p.h"
#include "apicall_p.h"
#include "apinetworkaccess_p.h"
#include "logtonetworkaccessmanager.h"
#include "scriptpromise_p.h"

#include <QtNetwork/QNetworkProxy>
#include <QtQml/QQmlEngine>

#include <algorithm>

using Logto::ApiCall;

/*!
    \qmltype LogtoApi
    \inqmlmodule Logto
    \nativetype LogtoQuickApi
    \brief Calls APIs with the right access token for each URL.

    \qml
    LogtoApi {
        id: api
        client: logto

        LogtoApiRule {
            url: "https://api.example.com/v1/"
            resource: "https://api.example.com"
        }
    }

    Button {
        text: "Save"
        onClicked: {
            api.fetch("https://api.example.com/v1/notes", { method: "POST", body: note.text })
                .then(answer => { saved = answer.ok; })
                .catch(error => { message.text = error.message; });
        }
    }
    \endqml

    A URL that belongs to none of the rules gets no token. When tokens are refreshed, and what is
    repeated, redirected and retried, is described with the C++ class LogtoNetworkAccessManager.

    The answer to a request that had a token is no longer given to anyone once the user has signed
    out. With LogtoQuick::installNetworkAccess() an \c Image and other types of Qt that load from
    the network get the same tokens.
    \sa LogtoApiRequest
*/

/*!
    \class LogtoQuickApi
    \inmodule Logto
    \brief The calls of APIs for QML; in C++ there is LogtoNetworkAccessManager.
*/

LogtoQuickApi::LogtoQuickApi(QObject *parent)
    : QObject(parent)
    , m_access(Logto::ApiAccess::create())
    , m_manager(std::make_unique<LogtoNetworkAccessManager>(m_access))
{
    connect(m_access.get(), &Logto::ApiAccess::sessionEnded, this,
            [this] { Q_EMIT sessionEnded({}); });
}

LogtoQuickApi::~LogtoQuickApi()
{
    // Before the manager, so that nobody hears of an end that is only ours.
    qDeleteAll(findChildren<ApiCall *>(Qt::FindDirectChildrenOnly));
    Logto::ApiNetworkAccess::remove(m_access);
}

/*!
    \qmlproperty LogtoClient LogtoApi::client
    The client that the tokens are of. Its LogtoConfig::proxy() and LogtoConfig::caCertificates()
    are used for all calls, and its LogtoConfig::clientCertificate() for those to the origin of a
    rule.
*/
void LogtoQuickApi::setClient(LogtoClient *client)
{
    if (m_client == client)
        return;
    if (m_client)
        m_client->disconnect(this);
    m_client = client;
    m_access->setClient(client);
    // They are kept with the certificates of the one before.
    m_manager->clearConnectionCache();
    if (client)
        connect(client, &QObject::destroyed, this, &LogtoQuickApi::clientChanged);
    Q_EMIT clientChanged();
}

/*!
    \qmlproperty string LogtoApi::currentOrganizationId
    The organization that the user has chosen in the application, for the rules that follow it. A
    request keeps the one that it has begun with.
*/
QString LogtoQuickApi::currentOrganizationId() const
{
    return m_access->currentOrganizationId();
}

void LogtoQuickApi::setCurrentOrganizationId(const QString &id)
{
    if (id == currentOrganizationId())
        return;
    m_access->setCurrentOrganizationId(id);
    Q_EMIT currentOrganizationIdChanged();
}

/*!
    \qmlproperty int LogtoApi::maximumAnswerSize
    How many bytes of an answer are kept in memory, 32 MiB by default. A larger one ends with
    \c LogtoError.UnexpectedResponse, unless it goes into a \l {LogtoApiRequest::target}{target},
    which may be of any size.
*/
void LogtoQuickApi::setMaximumAnswerSize(int bytes)
{
    if (m_maximumAnswerSize == bytes)
        return;
    m_maximumAnswerSize = bytes;
    Q_EMIT maximumAnswerSizeChanged();
}

/*!
    \qmlproperty list<LogtoApiRule> LogtoApi::rules
    \qmldefault
    Which token goes to which URLs. The rule with the longest path wins.
*/
QQmlListProperty<LogtoQuickApiRule> LogtoQuickApi::rules()
{
    QQmlListProperty<LogtoQuickApiRule> list(this, &m_rules);
    list.append = &LogtoQuickApi::appendRule;
    list.clear = &LogtoQuickApi::clearRules;
    // Elements are neither replaced nor removed one by one.
    list.replace = nullptr;
    list.removeLast = nullptr;
    return list;
}

void LogtoQuickApi::appendRule(QQmlListProperty<LogtoQuickApiRule> *list, LogtoQuickApiRule *rule)
{
    if (!rule)
        return;
    auto *api = static_cast<LogtoQuickApi *>(list->object);
    api->m_rules.append(rule);
    connect(rule, &LogtoQuickApiRule::changed, api, &LogtoQuickApi::useRules);
    connect(rule, &QObject::destroyed, api, [api, rule] {
        api->m_rules.removeAll(rule);
        api->useRules();
    });
    api->useRules();
    Q_EMIT api->rulesChanged();
}

void LogtoQuickApi::clearRules(QQmlListProperty<LogtoQuickApiRule> *list)
{
    auto *api = static_cast<LogtoQuickApi *>(list->object);
    const QList<LogtoQuickApiRule *> cleared = std::exchange(api->m_rules, {});
    for (LogtoQuickApiRule *rule : cleared)
        rule->disconnect(api);
    api->useRules();
    Q_EMIT api->rulesChanged();
}

void LogtoQuickApi::useRules()
{
    QList<LogtoApiRule> rules;
    for (const LogtoQuickApiRule *rule : std::as_const(m_rules)) {
        if (!rule->url().isEmpty()) // is still being made
            rules.append(rule->rule());
    }
    m_access->setRules(rules);
}

/*!
    \qmlmethod LogtoApiRule LogtoApi::ruleFor(url url)
    The rule that says which token \a url gets; \c null if it gets none.
*/
LogtoQuickApiRule *LogtoQuickApi::ruleFor(const QUrl &url) const
{
    QList<LogtoApiRule> rules;
    for (const LogtoQuickApiRule *rule : m_rules)
        rules.append(rule->rule());
    const qsizetype index = LogtoApiRule::bestMatch(rules, url);
    return index < 0 ? nullptr : m_rules.at(index);
}

LogtoConfig LogtoQuickApi::clientConfig() const
{
    return m_client ? m_client->config() : LogtoConfig();
}

QNetworkAccessManager *LogtoQuickApi::networkAccessManager() const
{
    const QNetworkProxy proxy = clientConfig().proxy();
    if (m_manager->proxy() != proxy)
        m_manager->setProxy(proxy);
    return m_manager.get();
}

bool LogtoQuickApi::needsToken(const QUrl &url) const
{
    return m_access->ruleFor(url).has_value();
}

bool LogtoQuickApi::isOriginOfRule(const QUrl &url) const
{
    const QList<LogtoApiRule> rules = m_access->rules();
    return std::ranges::any_of(rules, [&url](const LogtoApiRule &rule) {
        return rule.isValid()
            && LogtoApiRule(rule.url().resolved(QUrl(QStringLiteral("/")))).matches(url);
    });
}

// At once, so that the rules are there before an Image of the same document is complete and loads.
void LogtoQuickApi::classBegin()
{
    Logto::ApiNetworkAccess::add(qmlEngine(this), m_access);
}

void LogtoQuickApi::componentComplete() { }

/*!
    \qmlmethod promise LogtoApi::fetch(url url, object options)
    Calls \a url. \a options may have the members method, headers, body, source, target and timeout,
    which are those of LogtoApiRequest.

    The promise is kept with an object that has the members ok (whether the status is a success),
    status, json, text and headers, whose names are in small letters. It is broken with a logtoError
    if there is no answer: no network, no token, a redirect that was not followed, a file that could
    not be read or written, a sign-out, or one that is too late or too large.
*/
QJSValue LogtoQuickApi::fetch(const QUrl &url, const QVariantMap &options)
{
    const ScriptPromise promise(qmlEngine(this));
    const LogtoResult<Logto::ApiQuestion> question = Logto::apiQuestion(url, options);
    if (!question) {
        promise.reject(question.error());
        return promise.promise();
    }
    auto *call = new ApiCall(*this, *question);
    connect(call, &ApiCall::finished, this, [call, promise] {
        call->deleteLater();
        if (call->answer().isAnswer())
            promise.resolve(call->answer().toVariant());
        else
            promise.reject(call->answer().error);
    });
    call->start();
    return promise.promise();
}
