// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "panelclient.h"

#include <LogtoFileStore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void PanelClient::amendConfig(LogtoConfig &config)
{
    config.setFleetSpread(60s); // not all panels at once when the power is back
    config.setClockTolerance(600s);
    config.setCaCertificates(QSslCertificate::fromPath(u"/etc/panel/ca.pem"_s));
}

std::unique_ptr<LogtoStore> PanelClient::makeStore()
{
    return std::make_unique<LogtoFileStore>(
        u"/var/lib/panel/session"_s, LogtoFileStore::keyFromSystemdCredential(u"logto-key"_s));
}
