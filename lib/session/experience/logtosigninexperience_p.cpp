// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "experience/logtosigninexperience_p.h"

#include "andthen_p.h"
#include "errors_p.h"

#include <QtCore/QLocale>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Logto;

namespace {

// The tenant names the connectors of companies in one language only (RFC 9110, section 12.5.4).
QByteArray acceptLanguage()
{
    constexpr qsizetype maximumLanguages = 5;
    const QStringList languages = QLocale().uiLanguages().mid(0, maximumLanguages);
    const bool isUnknown = languages.isEmpty() || languages.constFirst() == "C"_L1;
    return isUnknown ? "en"_ba : languages.join(", "_L1).toLatin1();
}

} // namespace

LogtoSignInExperiencePrivate::LogtoSignInExperiencePrivate(LogtoSignInExperience *experience)
    : q(experience)
{
    connect(&m_networkReturn, &NetworkReturn::returned, this, [this] {
        if (error.isTransient())
            fetchSoon();
    });
}

LogtoConfig LogtoSignInExperiencePrivate::presentConfig() const
{
    LogtoConfig present = client ? client->config() : config;
    if (!appId.isEmpty())
        present.setAppId(appId);
    return present;
}

LogtoSignInExperiencePrivate::Question LogtoSignInExperiencePrivate::presentQuestion() const
{
    const LogtoConfig present = presentConfig();
    return {present.endpoint(), present.appId(), organizationId};
}

void LogtoSignInExperiencePrivate::follow()
{
    const Question before = std::exchange(m_question, presentQuestion());
    ++m_request;
    retireConnection();
    // What is known was about something else.
    if (before == m_question)
        become({data, error, loaded, false});
    else
        become({});
    if (before.endpoint != m_question.endpoint)
        Q_EMIT q->endpointChanged();
    if (before.appId != m_question.appId)
        Q_EMIT q->appIdChanged();
    if (before.organizationId != m_question.organizationId)
        Q_EMIT q->organizationIdChanged();
    fetchSoon();
}

void LogtoSignInExperiencePrivate::fetchSoon()
{
    if (!active || m_isDue)
        return;
    m_isDue = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            if (active && !busy && !loaded && !m_question.endpoint.isEmpty())
                fetch();
        },
        Qt::QueuedConnection);
}

void LogtoSignInExperiencePrivate::fetch()
{
    const quint64 request = ++m_request;
    if (busy)
        retireConnection();
    if (m_question.endpoint.isEmpty()) {
        take(Errors::invalidConfiguration(
            u"LogtoSignInExperience has no endpoint, nor a client that has one"_s));
        return;
    }
    become({data, error, loaded, true});
    if (request != m_request)
        return;
    if (!m_http)
        m_http = std::make_unique<HttpClient>(presentConfig());
    andThen(m_http->get(url(), {{"Accept-Language", acceptLanguage()}}), this,
            [this, request](const HttpOutcome &outcome) {
                if (request == m_request)
                    take(SignInExperienceData::fromAnswer(outcome));
            });
}

QUrl LogtoSignInExperiencePrivate::url() const
{
    QString base = m_question.endpoint.toString(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    Parameters parameters;
    if (!m_question.organizationId.isEmpty())
        parameters.append({u"organizationId"_s, m_question.organizationId});
    if (!m_question.appId.isEmpty())
        parameters.append({u"appId"_s, m_question.appId});
    return withQuery(QUrl(base + "/api/.well-known/sign-in-exp"_L1, QUrl::StrictMode), parameters);
}

void LogtoSignInExperiencePrivate::take(const LogtoResult<SignInExperienceData> &answer)
{
    if (answer)
        return become({*answer, {}, true, false});
    if (answer.error().isTransient())
        m_networkReturn.await();
    become({data, answer.error(), loaded, false});
}

void LogtoSignInExperiencePrivate::become(const State &state)
{
    const SignInExperienceData before = std::exchange(data, state.data);
    const LogtoError errorBefore = std::exchange(error, state.error);
    const bool loadedBefore = std::exchange(loaded, state.loaded);
    const bool busyBefore = std::exchange(busy, state.busy);
    const SignInExperienceData now = data;

    using Signal = void (LogtoSignInExperience::*)();
    const std::pair<bool, Signal> changes[] = {
        {!(before.branding == now.branding), &LogtoSignInExperience::brandingChanged},
        {!(before.ways == now.ways), &LogtoSignInExperience::waysChanged},
        {before.connectors != now.connectors, &LogtoSignInExperience::connectorsChanged},
        {before.ssoConnectors != now.ssoConnectors, &LogtoSignInExperience::ssoConnectorsChanged},
        {!(before.links == now.links), &LogtoSignInExperience::linksChanged},
        {!(before.language == now.language), &LogtoSignInExperience::languageChanged},
        {!(errorBefore == error), &LogtoSignInExperience::errorChanged},
        {loadedBefore != loaded, &LogtoSignInExperience::loadedChanged},
        {busyBefore != busy, &LogtoSignInExperience::busyChanged},
    };
    for (const auto &[hasChanged, signal] : changes) {
        if (hasChanged)
            Q_EMIT(q->*signal)();
    }
}

// Not at once: this may be called by what its answer has set off.
void LogtoSignInExperiencePrivate::retireConnection()
{
    if (m_http)
        m_http.release()->deleteLater();
}
