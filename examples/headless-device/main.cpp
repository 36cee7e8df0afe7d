// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "settings.h"
#include "stopsignals.h"
#include "terminalsignin.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using State = LogtoClient::State;

namespace {

constexpr int failure = 1;
constexpr int interrupted = 130;

class Device : public QObject
{
    Q_OBJECT

public:
    explicit Device(const Settings &settings);

private:
    void begin();
    void useToken();
    void refuse(const LogtoError &error);
    void signOut();
    void stop();
    void say(const QString &text);
    void report(const LogtoError &error);
    void end(const LogtoError &error);

    const Settings m_settings;
    LogtoClient m_client;
    TerminalSignIn m_signIn;
    StopSignals m_stopSignals;
    QTextStream m_out;
};

Device::Device(const Settings &settings)
    : m_settings(settings)
    , m_signIn(&m_client)
    , m_out(stdout)
{
    connect(&m_signIn, &TerminalSignIn::succeeded, this, &Device::useToken);
    connect(&m_signIn, &TerminalSignIn::failed, this, &Device::end);
    connect(&m_signIn, &TerminalSignIn::cancelled, this, [this] {
        say(u"Cancelled. Nobody was signed in."_s);
        QCoreApplication::exit(interrupted);
    });
    connect(&m_stopSignals, &StopSignals::stopped, this, &Device::stop);
    connect(&m_client, &LogtoClient::stateChanged, this, &Device::begin, Qt::SingleShotConnection);
    m_client.start(settings.config, settings.makeStore());
}

// The session of the last time has been restored, if there is one.
void Device::begin()
{
    if (m_settings.signOut) {
        signOut();
    } else if (m_client.state() == State::SignedIn) {
        useToken();
    } else {
        if (m_client.lastError().isError())
            report(m_client.lastError());
        m_signIn.start();
    }
}

void Device::useToken()
{
    const LogtoIdTokenClaims user = m_client.idTokenClaims();
    say(u"Signed in as %1."_s.arg(user.name().isEmpty() ? user.sub() : user.name()));
    m_client.accessToken(LogtoTokenTarget(m_settings.config.resources().value(0)))
        .then(this, [this](const LogtoResult<LogtoAccessToken> &token) {
            if (!token)
                return refuse(token.error());
            // Here the device would go to work. A token belongs into no terminal and no log.
            say(u"There is an access token until %1."_s.arg(
                token->expiresAt().toLocalTime().toString(Qt::ISODate)));
            QCoreApplication::exit();
        });
}

// A session that the provider has ended is of no more use, and the next one takes its place.
void Device::refuse(const LogtoError &error)
{
    if (error.code() != LogtoError::Code::ReauthenticationRequired)
        return end(error);
    report(error);
    m_signIn.start();
}

void Device::signOut()
{
    m_client.signOut().then(this, [this](const LogtoSignOutReport &) {
        say(u"Signed out."_s);
        QCoreApplication::exit();
    });
}

void Device::stop()
{
    if (m_client.state() == State::SigningIn)
        m_signIn.cancel();
    else
        QCoreApplication::exit(interrupted);
}

void Device::say(const QString &text)
{
    m_out << text << Qt::endl;
}

// A sentence for the user, and what whoever looks after the device wants to know.
void Device::report(const LogtoError &error)
{
    say(error.message());
    std::fprintf(stderr, "headless-device: %s\n", qUtf8Printable(error.toString()));
}

void Device::end(const LogtoError &error)
{
    report(error);
    QCoreApplication::exit(failure);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"headless-device"_s);
    const Settings settings = Settings::read();
    const Device device(settings);
    return QCoreApplication::exec();
}

#include "main.moc"
