// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "networkcount.h"

#include <QtNetwork/QNetworkProxyFactory>

#include <atomic>

namespace {

std::atomic<int> requests = 0;

class CountingProxyFactory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        ++requests;
        return systemProxyForQuery(query);
    }
};

} // namespace

void NetworkCount::start()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new CountingProxyFactory);
}

int NetworkCount::total()
{
    return requests;
}
