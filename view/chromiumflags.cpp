// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "chromiumflags_p.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

constexpr QLatin1StringView FlagsVariable("QTWEBENGINE_CHROMIUM_FLAGS");
constexpr QLatin1StringView ArgumentsMarker("--webEngineArgs");

constexpr std::array DangerousFlags{
    // Others read and steer the page.
    "remote-allow-origins"_L1,
    "remote-debugging-address"_L1,
    "remote-debugging-pipe"_L1,
    "remote-debugging-port"_L1,
    // What keeps sites apart, and the page away from the device.
    "allow-file-access-from-files"_L1,
    "allow-sandbox-debugging"_L1,
    "disable-namespace-sandbox"_L1,
    "disable-seccomp-filter-sandbox"_L1,
    "disable-site-isolation-trials"_L1,
    "disable-web-security"_L1,
    "no-sandbox"_L1,
    "no-zygote-sandbox"_L1,
    "single-process"_L1,
    "use-fake-ui-for-media-stream"_L1,
    // The identity of the server.
    "allow-insecure-localhost"_L1,
    "allow-running-insecure-content"_L1,
    "ignore-certificate-errors"_L1,
    "ignore-certificate-errors-spki-list"_L1,
    "unsafely-treat-insecure-origin-as-secure"_L1,
    // Addresses with codes in them, cookies or keys in a file or log.
    "enable-logging"_L1,
    "log-file"_L1,
    "log-net-log"_L1,
    "ssl-key-log-file"_L1,
    "v"_L1,
    "vmodule"_L1,
    // Another program in place of Chromium's own.
    "browser-subprocess-path"_L1,
    "gpu-launcher"_L1,
    "load-extension"_L1,
    "renderer-cmd-prefix"_L1,
    "utility-cmd-prefix"_L1,
};

QString flagName(QStringView flag)
{
    while (flag.startsWith(u'-'))
        flag = flag.sliced(1);
    const qsizetype equals = flag.indexOf(u'=');
    return (equals < 0 ? flag : flag.first(equals)).toString();
}

} // namespace

ChromiumFlags::ChromiumFlags(const QProcessEnvironment &variables, const QStringList &arguments)
{
    QStringList flags;
    if (variables.contains(FlagsVariable)) {
        m_source = FlagsVariable;
        flags = QProcess::splitCommand(variables.value(FlagsVariable));
    } else if (const qsizetype marker = arguments.indexOf(ArgumentsMarker); marker >= 0) {
        m_source = ArgumentsMarker;
        flags = arguments.sliced(marker + 1);
    }
    std::transform(flags.cbegin(), flags.cend(), std::back_inserter(m_names), flagName);
}

QString ChromiumFlags::firstDangerous() const
{
    const auto isDangerous = [](const QString &name) {
        return std::find(DangerousFlags.begin(), DangerousFlags.end(), name)
            != DangerousFlags.end();
    };
    const auto found = std::find_if(m_names.begin(), m_names.end(), isDangerous);
    return found == m_names.end() ? QString() : *found;
}

void ChromiumFlags::leaveOutZygotes()
{
#ifdef Q_OS_LINUX
    const ChromiumFlags flags(QProcessEnvironment::systemEnvironment(),
                              QCoreApplication::arguments());
    if (!qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX")
        || flags.source() == ArgumentsMarker || flags.names().contains("no-zygote"_L1))
        return;
    const QByteArray variable(FlagsVariable.data(), FlagsVariable.size());
    qputenv(variable.constData(), qgetenv(variable.constData()) + " --no-zygote");
#endif
}

} // namespace Logto
