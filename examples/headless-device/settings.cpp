// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &problem)
{
    std::fprintf(stderr, "headless-device: %s\nSee headless-device --help\n",
                 qUtf8Printable(problem));
    std::exit(2);
}

// The secret that the session is encrypted with: from a file, or handed over by systemd. The
// environment itself is no place for it, as it is passed on to every program that is started.
LogtoFileStore::KeyProvider findKey(const QString &file)
{
    if (!file.isEmpty())
        return LogtoFileStore::keyFromFile(file);
    if (qEnvironmentVariableIsSet("CREDENTIALS_DIRECTORY"))
        return LogtoFileStore::keyFromSystemdCredential(u"logto-key"_s);
    refuse(u"there is no key to keep the session with. Make one and name its file:\n"
           "    (umask 077; head -c 32 /dev/urandom > logto-key)\n"
           "    headless-device --key-file logto-key\n"
           "In a unit of systemd, have LoadCredential=logto-key:/path/of/logto-key instead."_s);
}

} // namespace

Settings Settings::read()
{
    const QCommandLineOption endpoint(u"endpoint"_s, u"The Logto tenant (LOGTO_ENDPOINT)."_s,
                                      u"url"_s);
    const QCommandLineOption appId(
        u"app-id"_s, u"An application for the device flow (LOGTO_APP_ID)."_s, u"id"_s);
    const QCommandLineOption resource(
        u"resource"_s, u"An API resource to get a token for (LOGTO_RESOURCES)."_s, u"indicator"_s);
    const QCommandLineOption keyFile(
        u"key-file"_s,
        u"Has at least 32 random bytes, which the session is encrypted with (LOGTO_KEY_FILE). "
        "Without it, the credential logto-key of systemd is taken."_s,
        u"file"_s, qEnvironmentVariable("LOGTO_KEY_FILE"));
    const QCommandLineOption directory(
        u"state"_s, u"Where the session is kept, encrypted (STATE_DIRECTORY)."_s, u"folder"_s,
        qEnvironmentVariable(
            "STATE_DIRECTORY",
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)));
    const QCommandLineOption signOut(u"sign-out"_s, u"Sign out, and end."_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Signs in with a code that is entered on another device. What is in brackets is the "
        "same in the environment."_s);
    parser.addHelpOption();
    parser.addOptions({endpoint, appId, resource, keyFile, directory, signOut});
    parser.process(*QCoreApplication::instance());

    const auto config = LogtoConfig::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!config)
        refuse(config.error().detail());
    Settings settings;
    settings.config = *config;
    if (parser.isSet(endpoint))
        settings.config.setEndpoint(QUrl(parser.value(endpoint)));
    if (parser.isSet(appId))
        settings.config.setAppId(parser.value(appId));
    if (parser.isSet(resource))
        settings.config.setResources({parser.value(resource)});
    if (const auto valid = settings.config.validate(); !valid)
        refuse(valid.error().detail());
    settings.signOut = parser.isSet(signOut);
    settings.m_directory = parser.value(directory);
    settings.m_key = findKey(parser.value(keyFile));
    return settings;
}

std::unique_ptr<LogtoStore> Settings::makeStore() const
{
    return std::make_unique<LogtoFileStore>(m_directory, m_key);
}
