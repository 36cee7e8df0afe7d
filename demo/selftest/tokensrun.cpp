// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "logtoaccesstokenwatcher.h"
#include "report.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

// Of the local provider; no other token is refreshed that soon.
const QString shortLivedResource = u"https://short.example/api"_s;

void reportToken(const Stage &stage, const QString &step, const LogtoTokenTarget &target)
{
    const LogtoAccessTokenWatcher &token = waitForToken(stage, target);
    QJsonObject line = {{u"step"_s, step}};
    if (!target.resource().isEmpty())
        line.insert(u"resource"_s, target.resource());
    if (!target.organizationId().isEmpty())
        line.insert(u"organizationId"_s, target.organizationId());
    line.insert(u"aud"_s, token.claims().value("aud"_L1));
    report(line);
}

// Without a click.
void reportRefresh(const Stage &stage)
{
    const LogtoAccessTokenWatcher &token =
        waitForToken(stage, LogtoTokenTarget(shortLivedResource));
    const QDateTime expiry = token.expiresAt();
    std::optional<bool> isAhead;
    const auto connection = QObject::connect(
        &token, &LogtoAccessTokenWatcher::tokenChanged, stage.screen.window(), [&] {
            const QDateTime now =
                QDateTime::currentDateTimeUtc().addSecs(-stage.client.clockOffset());
            if (!isAhead)
                isAhead = !token.token().isEmpty() && now < expiry && token.expiresAt() > expiry;
        });
    stage.screen.waitFor(u"a token that refreshed itself"_s,
                         [&isAhead] { return isAhead.has_value(); });
    QObject::disconnect(connection);
    if (!*isAhead)
        throw Failure{u"the token was not refreshed ahead of its expiry"_s};
    report(
        {{u"step"_s, u"refreshed"_s}, {u"resource"_s, shortLivedResource}, {u"ahead"_s, *isAhead}});
}

void takePictures(Stage &stage)
{
    const QSize size = stage.screen.window()->size();
    stage.camera.takeInBothThemes(u"tokens"_s);
    stage.screen.resize(QSize(360, 600));
    stage.camera.takeInBothThemes(u"tokens-narrow"_s);
    stage.screen.resize(size);
}

// By somebody else, who is told with "online" to end the provider and with "expired" to start it.
void watchOutage(Stage &stage)
{
    const LogtoAccessTokenWatcher &token =
        waitForToken(stage, LogtoTokenTarget(shortLivedResource));
    report({{u"step"_s, u"online"_s}});

    const QQuickItem *banner = stage.screen.waitForItem(u"tokenErrorBanner"_s);
    report({{u"step"_s, u"offline"_s},
            {u"message"_s, banner->property("text").toString()},
            {u"stillValid"_s, !token.token().isEmpty()}});
    stage.camera.takeInBothThemes(u"tokens-offline"_s);

    stage.screen.waitFor(u"the expiry"_s, [&token] { return token.token().isEmpty(); });
    report({{u"step"_s, u"expired"_s}});
    stage.camera.take(u"tokens-expired"_s);

    stage.screen.waitFor(u"the recovery"_s, [&] {
        return !token.token().isEmpty() && !stage.screen.find(u"tokenErrorBanner");
    });
    report({{u"step"_s, u"recovered"_s}});
    stage.camera.take(u"tokens-recovered"_s);
}

} // namespace

LogtoAccessTokenWatcher &waitForToken(const Stage &stage, const LogtoTokenTarget &target)
{
    const QString name = "token:%1:%2"_L1.arg(target.resource(), target.organizationId());
    const QQuickItem *card = stage.screen.waitForItem(name);
    auto *token = card->property("accessToken").value<LogtoAccessTokenWatcher *>();
    if (!token)
        throw Failure{"there is no token behind "_L1 + name};
    stage.screen.waitFor("the token of "_L1 + name, [token] { return !token->token().isEmpty(); });
    return *token;
}

void runOutage(Stage &stage)
{
    signIn(stage);
    stage.screen.click(u"tokensTab"_s);
    watchOutage(stage);
}

void showTokens(Stage &stage)
{
    stage.screen.click(u"tokensTab"_s);
    const QStringList resources = stage.client.config().resources();
    const QStringList organizations = stage.client.idTokenClaims().organizations();
    if (!resources.isEmpty())
        reportToken(stage, u"token"_s, LogtoTokenTarget(resources.constFirst()));
    if (!organizations.isEmpty()) {
        reportToken(stage, u"organization-token"_s,
                    LogtoTokenTarget::organization(organizations.constFirst()));
    }
    if (!organizations.isEmpty() && !stage.organizationResources.isEmpty()) {
        reportToken(
            stage, u"organization-resource-token"_s,
            LogtoTokenTarget(stage.organizationResources.constFirst(), organizations.constFirst()));
    }
    takePictures(stage);
    if (resources.contains(shortLivedResource))
        reportRefresh(stage);
}
