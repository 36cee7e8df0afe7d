// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtouseragentchoice.h"

#include "errors_p.h"

#include <QtCore/QStringList>

#include <algorithm>

/*!
    \class LogtoUserAgentChoice
    \inmodule Logto
    \brief The first of several user agents that works on this machine.

    What works depends on the machine: a view needs a display, a browser has to be installed. Add
    the agents in the order in which they are to be tried; setPreferred() is for a user who chooses.

    \qml
    LogtoUserAgentChoice {
        id: choice
        LogtoBrowserUserAgent {}
        // A view inside of the application follows by its userAgent.
    }
    \endqml

    A page that ends the provider's session is opened by the agent that has signed the user in, if
    it is here, as only its browser has the cookies.
*/

LogtoUserAgentChoice::~LogtoUserAgentChoice() = default;

/*!
    Adds \a agent, to be tried after those added before. Keeps no hold of it: an agent that is
    deleted is no longer tried, and the page that it shows counts as dismissed.
*/
void LogtoUserAgentChoice::add(LogtoUserAgent *agent)
{
    if (!agent || m_agents.contains(agent))
        return;
    m_agents.append(agent);
    watch(agent);
}

/*!
    Removes all agents; what is open stays so.
*/
void LogtoUserAgentChoice::clear()
{
    m_agents.clear();
}

void LogtoUserAgentChoice::watch(LogtoUserAgent *agent)
{
    if (!agent || m_watched.contains(agent))
        return;
    m_watched.insert(agent);
    connect(agent, &QObject::destroyed, this, [this, agent] { forget(agent); });
    connect(agent, &LogtoUserAgent::redirected, this, [this, agent](const QUrl &callbackUrl) {
        if (agent == m_current)
            Q_EMIT redirected(callbackUrl);
    });
    connect(agent, &LogtoUserAgent::dismissed, this, [this, agent] {
        if (agent == m_current)
            Q_EMIT dismissed();
    });
    connect(agent, &LogtoUserAgent::callbackArrived, this, &LogtoUserAgent::callbackArrived);
    connect(agent, &LogtoUserAgent::failed, this, [this, agent](const LogtoError &error) {
        if (agent == m_current)
            Q_EMIT failed(error);
    });
}

// Whoever waits for a page watches this object, which is still there.
void LogtoUserAgentChoice::forget(LogtoUserAgent *agent)
{
    m_agents.removeOne(agent);
    m_watched.remove(agent);
    if (agent != m_current)
        return;
    m_current = nullptr;
    Q_EMIT dismissed();
}

/*!
    \property LogtoUserAgentChoice::preferred
    The agent to take whatever comes before it, or none. If it does not work on this machine, the
    sign-in fails with its problem(), and no other one is taken in its place.
*/
void LogtoUserAgentChoice::setPreferred(LogtoUserAgent *agent)
{
    if (m_preferred == agent)
        return;
    m_preferred = agent;
    watch(agent);
    Q_EMIT preferredChanged();
}

/*!
    The agent that a sign-in would use now, or none if none works.
*/
LogtoUserAgent *LogtoUserAgentChoice::best() const
{
    if (m_preferred)
        return m_preferred;
    const auto works = [](const LogtoUserAgent *agent) { return !agent->problem().isError(); };
    const auto found = std::ranges::find_if(m_agents, works);
    return found == m_agents.end() ? nullptr : *found;
}

QString LogtoUserAgentChoice::name() const
{
    const LogtoUserAgent *agent = m_current ? m_current : best();
    return agent ? agent->name() : LogtoUserAgent::name();
}

LogtoError LogtoUserAgentChoice::problem() const
{
    if (const LogtoUserAgent *agent = best())
        return agent->problem();
    QStringList reasons;
    for (const LogtoUserAgent *agent : m_agents)
        reasons.append(agent->problem().message());
    return Logto::Errors::noUsableUserAgent(reasons);
}

LogtoResult<QUrl> LogtoUserAgentChoice::prepare(const Request &request)
{
    m_current = agentFor(request);
    return m_current ? m_current->prepare(request) : problem();
}

void LogtoUserAgentChoice::open(const Request &request)
{
    if (m_current)
        m_current->open(request);
    else // deleted since prepare()
        Q_EMIT dismissed();
}

void LogtoUserAgentChoice::close()
{
    if (m_current)
        m_current->close();
    m_current = nullptr;
}

void LogtoUserAgentChoice::signInFinished(bool succeeded)
{
    for (LogtoUserAgent *agent : std::as_const(m_watched))
        agent->signInFinished(succeeded);
}

void LogtoUserAgentChoice::sessionEnded()
{
    for (LogtoUserAgent *agent : std::as_const(m_watched))
        agent->sessionEnded();
}

bool LogtoUserAgentChoice::outlivesProcess() const
{
    return m_current ? m_current->outlivesProcess()
                     : std::ranges::any_of(known(), &LogtoUserAgent::outlivesProcess);
}

QUrl LogtoUserAgentChoice::takeCallback()
{
    const QList<LogtoUserAgent *> agents = known();
    for (LogtoUserAgent *agent : agents) {
        if (const QUrl callback = agent->takeCallback(); !callback.isEmpty())
            return callback;
    }
    return {};
}

LogtoUserAgent *LogtoUserAgentChoice::agentFor(const Request &request) const
{
    const auto signedIn = [&](const LogtoUserAgent *agent) {
        return request.purpose == Purpose::SignOut && agent->name() == request.signInMethod;
    };
    const QList<LogtoUserAgent *> agents = known();
    const auto found = std::ranges::find_if(agents, signedIn);
    return found == agents.end() ? best() : *found;
}

// The preferred one need not have been added.
QList<LogtoUserAgent *> LogtoUserAgentChoice::known() const
{
    QList<LogtoUserAgent *> agents = m_agents;
    if (m_preferred && !agents.contains(m_preferred))
        agents.prepend(m_preferred);
    return agents;
}
