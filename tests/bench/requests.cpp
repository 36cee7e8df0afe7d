// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// How many requests the client makes, the user's browser aside.

#include "await.h"
#include "benchmarks.h"
#include "signedinclient.h"

#include <QtNetwork/QNetworkRequest>

using namespace Qt::StringLiterals;

void measureRequests(Bench &bench)
{
    int requests = 0;
    LogtoConfig config = benchConfig(bench.provider);
    config.setRequestHook([&requests](QNetworkRequest &) { ++requests; });
    SignedInClient signedIn(config);
    bench.report.add(u"sign-in-requests"_s, requests, u"requests"_s,
                     u"metadata, keys and code exchange"_s, 3);
    requests = 0;
    if (!await(signedIn.client().refreshAccessToken()))
        qFatal("the refresh failed");
    bench.report.add(u"refresh-requests"_s, requests, u"requests"_s, u"refresh token grant"_s, 1);
}
