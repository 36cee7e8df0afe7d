// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "logtoclient.h"
#include "report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What the API of the local provider never answers.
constexpr QLatin1StringView silence("/trials/silence");

QJsonArray requestsAtTheProvider(const Stage &stage)
{
    QNetworkAccessManager manager;
    QUrl url = stage.client.config().endpoint();
    url.setPath(u"/control/log"_s);
    QNetworkReply *reply = manager.get(QNetworkRequest(url));
    stage.screen.waitFor(u"the log of the provider"_s, [reply] { return reply->isFinished(); });
    return QJsonDocument::fromJson(reply->readAll()).object().value("requests"_L1).toArray();
}

// What is cancelled before it leaves proves nothing.
void waitForArrival(const Stage &stage)
{
    const auto isThere = [&stage] {
        const QJsonArray requests = requestsAtTheProvider(stage);
        return std::ranges::any_of(requests, [](const QJsonValue &request) {
            return request.toObject().value("path"_L1).toString().endsWith(silence);
        });
    };
    while (!isThere())
        stage.screen.waitForFrame();
}

bool canCall(const Stage &stage)
{
    return stage.screen.waitForItem(u"sendOwnButton"_s)->isEnabled();
}

} // namespace

void runApiCancel(Stage &stage)
{
    signIn(stage);
    visitApi(stage);
    stage.screen.fill(u"apiPath"_s, silence);
    stage.screen.click(u"sendOwnButton"_s);
    stage.screen.waitForItem(u"abortButton"_s);
    waitForArrival(stage);
    const bool wasBusy = !canCall(stage);
    stage.screen.click(u"abortButton"_s);
    const QString note = stage.screen.waitForText(u"apiCancelled"_s);
    report({{u"step"_s, u"cancelled"_s},
            {u"wasBusy"_s, wasBusy},
            {u"note"_s, note},
            {u"hasStatus"_s, stage.screen.find(u"apiStatus") != nullptr},
            {u"canCancel"_s, stage.screen.find(u"abortButton") != nullptr},
            {u"canCall"_s, canCall(stage)}});
    visitApi(stage);
    report({{u"step"_s, u"next-call"_s},
            {u"status"_s, stage.screen.waitForText(u"apiStatus"_s)},
            {u"stillCancelled"_s, stage.screen.find(u"apiCancelled") != nullptr}});
    visitLog(stage);
    stage.screen.click(u"copyLogButton"_s);
    report({{u"step"_s, u"log"_s}, {u"text"_s, QGuiApplication::clipboard()->text()}});
}
