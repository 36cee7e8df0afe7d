// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtoquickuseragentchoice.h"

/*!
    \qmltype LogtoUserAgentChoice
    \inqmlmodule Logto
    \nativetype LogtoQuickUserAgentChoice
    \brief The first of several user agents that works on this machine.

    \qml
    LogtoClient {
        id: logto
        userAgent: LogtoUserAgentChoice {
            agents: [signInView.userAgent, browser]
        }
    }
    \endqml

    See the C++ class LogtoUserAgentChoice.
*/

/*!
    \class LogtoQuickUserAgentChoice
    \inmodule Logto
    \brief The LogtoUserAgentChoice of QML, with the agents as its default property.
*/

LogtoQuickUserAgentChoice::~LogtoQuickUserAgentChoice() = default;

/*!
    \qmlproperty list<LogtoUserAgent> LogtoUserAgentChoice::agents
    The agents, in the order in which they are tried.
*/
QQmlListProperty<LogtoUserAgent> LogtoQuickUserAgentChoice::agentList()
{
    using List = QQmlListProperty<LogtoUserAgent>;
    const auto append = [](List *list, LogtoUserAgent *agent) {
        static_cast<LogtoQuickUserAgentChoice *>(list->object)->add(agent);
    };
    const auto count = [](List *list) {
        return static_cast<LogtoQuickUserAgentChoice *>(list->object)->agents().size();
    };
    const auto at = [](List *list, qsizetype index) {
        return static_cast<LogtoQuickUserAgentChoice *>(list->object)->agents().at(index);
    };
    const auto clear = [](List *list) {
        static_cast<LogtoQuickUserAgentChoice *>(list->object)->clear();
    };
    return List(this, nullptr, append, count, at, clear);
}
