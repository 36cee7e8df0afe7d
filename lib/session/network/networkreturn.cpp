// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "network/networkreturn_p.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QNetworkInformation>

#include <utility>

namespace Logto {

void NetworkReturn::await()
{
    const QCoreApplication *application = QCoreApplication::instance();
    const bool isPossible = application && thread() == application->thread()
        && QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    if (!isPossible || std::exchange(m_awaited, true))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    Q_EMIT returned();
            });
}

} // namespace Logto
