// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// How long it takes to get an access token that is there already.

#include "await.h"
#include "benchmarks.h"
#include "microbenchmarks.h"
#include "nodereference.h"
#include "signedinclient.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

void measureCachedToken(Bench &bench)
{
    constexpr int targets = 3;
    SignedInClient signedIn(benchConfig(bench.provider, targets));
    LogtoClient &client = signedIn.client();
    QHash<LogtoTokenTarget, LogtoAccessToken> bare;
    for (const LogtoTokenTarget &target : benchTargets(targets)) {
        const auto token = await(client.accessToken(target));
        if (!token)
            qFatal("no token: %s", qPrintable(token.error().toString()));
        bare.insert(target, *token);
    }
    // Not the very strings that are in the cache, which would be equal at once.
    const LogtoTokenTarget target(QStringLiteral("https://more.example/%1").arg(2));
    if (client.cachedAccessToken(target).value() != bare.value(target).value())
        qFatal("the token is not cached");

    addMicroBenchmark("cached-token/client", bench.quick,
                      [&] { return client.cachedAccessToken(target); });
    addMicroBenchmark("cached-token/hash", bench.quick, [&] { return bare.value(target); });
    const auto times = runMicroBenchmarks("cached-token");
    const double ours = times.at("client");
    bench.report.add(u"cached-token"_s, ours, u"ns"_s, u"QHash::value() alone"_s, times.at("hash"));
    bench.report.add(u"cached-token"_s, ours, u"ns"_s,
                     u"getAccessToken() of @logto/client, Node.js"_s,
                     runNodeReference(u"cached-token.mjs"_s));
}
