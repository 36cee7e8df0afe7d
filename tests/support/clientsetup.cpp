// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "clientsetup.h"

#include "await.h"
#include "directory.h"
#include "jose/jws_p.h"
#include "logtoclient_p.h"
#include "logtoscope.h"

#include <QtNetwork/QNetworkRequest>

using namespace Qt::StringLiterals;

ClientSetup::ClientSetup(const LocalProvider &provider)
    : config(provider.endpoint(), provider.appId(), QUrl(u"io.logto.qt://callback"_s))
{
    config.setPostLogoutRedirectUri(QUrl(u"io.logto.qt://signed-out"_s));
    config.setNetworkTimeout(std::chrono::seconds(20));
    config.setRequestHook(
        [this](QNetworkRequest &request) { requests.append(request.url().path()); });
}

void ClientSetup::askForTokens()
{
    config.setResources({Directory::Shopping, Directory::Short, Directory::OrganizationApi});
    config.setScopes({LogtoScope::Organizations, u"read:products"_s, u"write:products"_s, u"ping"_s,
                      u"read:org-data"_s, u"write:org-data"_s, u"read:report"_s,
                      u"invite:member"_s});
}

LogtoClient &ClientSetup::restart()
{
    launch();
    if (m_client->state() == LogtoClient::State::Restoring)
        awaitSignal(m_client.get(), &LogtoClient::stateChanged);
    return *m_client;
}

LogtoClient &ClientSetup::restartSignedIn()
{
    LogtoClient &client = restart();
    if (!signIn())
        qFatal("the sign-in before the test failed");
    requests.clear();
    return client;
}

LogtoClient &ClientSetup::launch(LogtoStore::Status status)
{
    m_client = std::make_unique<LogtoClient>();
    m_client->setUserAgent(&agent);
    LogtoClientPrivate::of(*m_client).clock = {
        [this] { return QDateTime::currentDateTimeUtc().addSecs((passed + clockOffset).count()); },
        [this] { return Logto::timeSinceBoot() + passed; },
    };
    auto store = std::make_unique<ScriptedStore>(disk, status);
    m_store = store.get();
    m_client->start(config, std::move(store));
    return *m_client;
}

LogtoResult<LogtoClient::SignInOutcome> ClientSetup::signIn(const LogtoSignInOptions &options)
{
    return await(m_client->signIn(options));
}

void ClientSetup::pass(std::chrono::seconds time)
{
    passed += time;
    LogtoClientPrivate::of(*m_client).refresher->wake();
}

QString ClientSetup::algorithm()
{
    return Logto::parseJws(LogtoClientPrivate::of(*m_client).session()->idToken)->algorithm;
}

QString ClientSetup::refreshToken()
{
    return LogtoClientPrivate::of(*m_client).session()->refreshToken;
}
