// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signedinclient.h"

#include "await.h"
#include "localprovider.h"
#include "logtoclient_p.h"
#include "logtomemorystore.h"

using namespace Qt::StringLiterals;

QList<LogtoTokenTarget> benchTargets(int count)
{
    QList<LogtoTokenTarget> targets;
    for (int number = 1; number <= count; ++number)
        targets.append(LogtoTokenTarget(u"https://more.example/%1"_s.arg(number)));
    return targets;
}

LogtoConfig benchConfig(const LocalProvider &provider, int targets)
{
    LogtoConfig config(provider.endpoint(), provider.appId(), QUrl(u"io.logto.qt://callback"_s));
    QStringList resources;
    for (const LogtoTokenTarget &target : benchTargets(targets))
        resources.append(target.resource());
    config.setResources(resources);
    if (targets > 0)
        config.setScopes({u"read"_s});
    return config;
}

SignedInClient::SignedInClient(const LogtoConfig &config, std::unique_ptr<LogtoStore> store)
{
    if (!store)
        store = std::make_unique<LogtoMemoryStore>();
    m_client.setUserAgent(&m_agent);
    m_client.start(config, std::move(store));
    if (m_client.state() == LogtoClient::State::Restoring)
        awaitSignal(&m_client, &LogtoClient::stateChanged);
    const auto outcome = await(m_client.signIn());
    if (!outcome)
        qFatal("the sign-in failed: %s", qPrintable(outcome.error().toString()));
}

const Logto::Session &SignedInClient::session()
{
    return *LogtoClientPrivate::of(m_client).session();
}
