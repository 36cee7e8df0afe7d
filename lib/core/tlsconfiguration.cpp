// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "tlsconfiguration_p.h"

namespace Logto {

QSslConfiguration tlsConfiguration(const LogtoConfig &config)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(config.caCertificates());
    return tls;
}

QSslConfiguration tlsConfigurationWithIdentity(const LogtoConfig &config)
{
    QSslConfiguration tls = tlsConfiguration(config);
    if (!config.clientCertificate().isNull()) {
        tls.setLocalCertificate(config.clientCertificate());
        tls.setPrivateKey(config.clientKey());
    }
    return tls;
}

} // namespace Logto
