// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sharedsession.h"

#include "logtofilestore.h"
#include "logtoreadonlystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMetaEnum>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkRequest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template<typename Enum>
QString nameOf(Enum value)
{
    return QLatin1StringView(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

LogtoTokenTarget targetOf(const QJsonObject &command)
{
    return LogtoTokenTarget(command.value("resource"_L1).toString());
}

QJsonObject describe(const LogtoError &error)
{
    return error.isError() ? QJsonObject{{u"error"_s, nameOf(error.code())}} : QJsonObject();
}

LogtoConfig configOf(const QJsonObject &command)
{
    LogtoConfig config(QUrl(command.value("endpoint"_L1).toString()),
                       command.value("appId"_L1).toString(), QUrl(u"io.logto.qt://callback"_s));
    config.setResources({u"https://shopping.example/api"_s});
    config.setScopes({u"read:products"_s});
    config.setNetworkTimeout(std::chrono::seconds(command.value("timeout"_L1).toInt(20)));
    if (const int port = command.value("proxy"_L1).toInt()) {
        config.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(port)));
    }
    return config;
}

// Test only: no secret.
LogtoResult<QByteArray> testKey()
{
    return QByteArray(32, 'k');
}

} // namespace

SharedSession::SharedSession()
    : m_reader([this](const QJsonObject &command) { take(command); })
{
    m_client.setUserAgent(&m_agent);
    connect(&m_client, &LogtoClient::stateChanged, this, &SharedSession::reportState);
    connect(&m_client, &LogtoClient::idTokenClaimsChanged, this, &SharedSession::reportState);
    connect(&m_client, &LogtoClient::accessTokenRefreshed, this, [this] {
        ++m_refreshes;
        CommandReader::report(u"refreshed"_s);
    });
    connect(&m_client, &LogtoClient::reauthenticationRequired, this, [this] {
        ++m_reauthentications;
        CommandReader::report(u"reauthenticationRequired"_s);
    });
    m_asking.setInterval(10ms);
    connect(&m_asking, &QTimer::timeout, this, &SharedSession::askAgain);
}

void SharedSession::take(const QJsonObject &command)
{
    const QString what = command.value("do"_L1).toString();
    if (what == "start"_L1)
        start(command);
    else if (what == "signIn"_L1)
        signIn(command);
    else if (what == "signOut"_L1)
        signOut();
    else if (what == "token"_L1)
        token(command);
    else if (what == "cached"_L1)
        CommandReader::report(
            what, {{u"value"_s, m_client.cachedAccessToken(targetOf(command)).value()}});
    else if (what == "dieAt"_L1)
        dieAt(command);
    else if (what == "loop"_L1)
        loop(command);
    else
        qFatal("no such command: %s", qPrintable(what));
}

void SharedSession::start(const QJsonObject &command)
{
    LogtoConfig config = configOf(command);
    config.setRequestHook([this](QNetworkRequest &request) {
        if (m_diesBeforeSending && request.url().path() == "/oidc/token"_L1)
            MortalStore::die();
    });
    std::unique_ptr<LogtoStore> store =
        std::make_unique<LogtoFileStore>(command.value("folder"_L1).toString(), &testKey);
    if (command.value("readOnly"_L1).toBool())
        store = std::make_unique<LogtoReadOnlyStore>(std::move(store));
    auto mortal = std::make_unique<MortalStore>(std::move(store));
    m_store = mortal.get();
    connect(
        &m_client, &LogtoClient::stateChanged, this,
        [this] { CommandReader::report(u"start"_s, state()); }, Qt::SingleShotConnection);
    m_client.start(config, std::move(mortal));
}

QJsonObject SharedSession::state() const
{
    return {{u"state"_s, nameOf(m_client.state())}, {u"user"_s, m_client.idTokenClaims().name()}};
}

void SharedSession::reportState()
{
    CommandReader::report(u"state"_s, state());
}

void SharedSession::signIn(const QJsonObject &command)
{
    m_agent.setUser(command.value("user"_L1).toString());
    m_agent.forgetCookies();
    m_client.signIn().then(this, [](const LogtoResult<LogtoClient::SignInOutcome> &result) {
        CommandReader::report(u"signIn"_s, describe(result.error()));
    });
}

void SharedSession::signOut()
{
    m_client.signOut().then(this, [](const LogtoSignOutReport &report) {
        CommandReader::report(u"signOut"_s, describe(report.error));
    });
}

void SharedSession::token(const QJsonObject &command)
{
    const LogtoTokenTarget target = targetOf(command);
    auto token = command.value("forced"_L1).toBool() ? m_client.refreshAccessToken(target)
                                                     : m_client.accessToken(target);
    token.then(this, [](const TokenResult &result) {
        QJsonObject answer = describe(result.error());
        if (result)
            answer.insert("value"_L1, result->value());
        CommandReader::report(u"token"_s, answer);
    });
}

void SharedSession::dieAt(const QJsonObject &command)
{
    const QString point = command.value("point"_L1).toString();
    const std::chrono::microseconds delay(command.value("delay"_L1).toInt());
    m_diesBeforeSending = point == "BeforeSend"_L1;
    if (!m_diesBeforeSending) {
        const auto points = QMetaEnum::fromType<MortalStore::Point>();
        m_store->dieAt(MortalStore::Point(points.keyToValue(point.toLatin1().constData())), delay);
    }
    CommandReader::report(u"dieAt"_s);
}

void SharedSession::loop(const QJsonObject &command)
{
    m_loopLength = command.value("milliseconds"_L1).toInt();
    m_looping.start();
    m_refreshes = 0;
    m_asking.start();
    askAgain();
}

// One round at a time. By force it is now and then, each process in a round of its own.
void SharedSession::askAgain()
{
    if (m_underWay > 0)
        return;
    if (m_looping.hasExpired(m_loopLength)) {
        m_asking.stop();
        CommandReader::report(u"loop"_s,
                              {{u"tokens"_s, m_tokens},
                               {u"errors"_s, m_errors},
                               {u"refreshes"_s, m_refreshes},
                               {u"reauthentications"_s, m_reauthentications}});
        return;
    }
    const LogtoTokenTarget shopping(u"https://shopping.example/api"_s);
    const bool byForce = ++m_round % 16 == QCoreApplication::applicationPid() % 16;
    m_underWay = 2;
    m_client.accessToken().then(this, [this](const TokenResult &result) { count(result); });
    auto ofResource =
        byForce ? m_client.refreshAccessToken(shopping) : m_client.accessToken(shopping);
    ofResource.then(this, [this](const TokenResult &result) { count(result); });
}

void SharedSession::count(const TokenResult &result)
{
    --m_underWay;
    const bool isGood = result && result->expiresAt() > QDateTime::currentDateTimeUtc();
    if (isGood) {
        ++m_tokens;
        return;
    }
    const QString code = result ? u"expired"_s : nameOf(result.error().code());
    m_errors.insert(code, m_errors.value(code).toInt() + 1);
}
