// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// An application that signs in with a scheme of its own. It does what the test says by standard
// input, and is started by the desktop, too, with the redirect as its argument. What it works with
// is in the environment, as the desktop passes no more than that.

#include "await.h"
#include "commandreader.h"
#include "logtobrowseruseragent.h"
#include "logtocallbackhandover.h"
#include "logtoclient_p.h"
#include "logtofilestore.h"

#include <QtCore/QMetaEnum>
#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// Test only: no secret.
LogtoResult<QByteArray> testKey()
{
    return QByteArray(32, 'k');
}

QJsonObject describe(const LogtoError &error)
{
    if (!error.isError())
        return {};
    const auto codes = QMetaEnum::fromType<LogtoError::Code>();
    return {{u"error"_s, QLatin1StringView(codes.valueToKey(int(error.code())))},
            {u"detail"_s, error.detail()}};
}

// What the user sees nothing of.
void reportIgnored(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (message.contains("no sign-in waits"_L1))
        CommandReader::report(u"ignored"_s);
    else
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    qInstallMessageHandler(&reportIgnored);
    if (LogtoCallbackHandover::deliver(QCoreApplication::arguments())) {
        CommandReader::report(u"delivered"_s);
        return 0;
    }

    LogtoBrowserUserAgent agent;
    agent.setRedirectUri(QUrl(u"io.logto.qt://callback"_s));
    agent.setOpener([](const QUrl &url) {
        CommandReader::report(u"opened"_s, {{u"url"_s, url.toString(QUrl::FullyEncoded)}});
        return true;
    });
    LogtoClient client;
    LogtoClientPrivate::of(client).clock.wall = [] {
        const int later = qEnvironmentVariableIntValue("LOGTO_TEST_LATER");
        return QDateTime::currentDateTimeUtc().addSecs(later);
    };
    QObject::connect(&client, &LogtoClient::signedIn, &client, [&client] {
        CommandReader::report(
            u"signedIn"_s,
            {{u"user"_s, client.idTokenClaims().username()},
             {u"method"_s, client.signInMethod()},
             {u"refreshToken"_s, LogtoClientPrivate::of(client).session()->refreshToken}});
    });
    QObject::connect(
        &client, &LogtoClient::signedOut, &client, [](const LogtoSignOutReport &report) {
            CommandReader::report(u"left"_s,
                                  {{u"providerSessionEnded"_s, report.providerSessionEnded},
                                   {u"revoked"_s, report.revoked}});
        });
    QObject::connect(&client, &LogtoClient::signInFailed, &client, [](const LogtoError &error) {
        CommandReader::report(u"failed"_s, describe(error));
    });
    QObject::connect(&client, &LogtoClient::stateChanged, &client, [&client] {
        const auto states = QMetaEnum::fromType<LogtoClient::State>();
        QString name = QString::fromLatin1(states.valueToKey(int(client.state())));
        name.front() = name.front().toLower();
        CommandReader::report(name == "signedIn"_L1 ? u"restored"_s : name);
        if (client.state() == LogtoClient::State::SignedOut
            && qEnvironmentVariableIsSet("LOGTO_TEST_SIGN_IN_AT_ONCE"))
            client.signIn();
    });
    client.setUserAgent(&agent);
    const CommandReader reader([&client](const QJsonObject &command) {
        if (command.value("do"_L1) == "signIn"_L1)
            client.signIn();
        else if (command.value("do"_L1) == "signOut"_L1)
            client.signOut(LogtoClient::SignOutScope::ApplicationAndProvider);
        else
            client.cancelSignIn();
    });
    LogtoConfig config(QUrl(qEnvironmentVariable("LOGTO_TEST_ENDPOINT")), u"logto-qt-demo"_s);
    config.setPostLogoutRedirectUri(QUrl(u"io.logto.qt://signed-out"_s));
    client.start(
        config,
        std::make_unique<LogtoFileStore>(qEnvironmentVariable("LOGTO_TEST_FOLDER"), &testKey));
    return QCoreApplication::exec();
}
