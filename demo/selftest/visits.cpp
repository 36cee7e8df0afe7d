// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "logtoclient.h"
#include "report.h"

#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

// Each page of a session, with something on it.

namespace {

void waitForStatus(const Stage &stage, int status)
{
    stage.screen.waitFor(u"the status %1"_s.arg(status), [&] {
        const QQuickItem *item = stage.screen.find(u"apiStatus");
        return item && item->property("text") == QString::number(status);
    });
}

} // namespace

void visitUser(Stage &stage)
{
    stage.screen.click(u"userTab"_s);
    stage.screen.click(u"refreshButton"_s);
    stage.screen.waitFor(u"the answer of userinfo"_s,
                         [&stage] { return !stage.client.userInfo().isEmpty(); });
}

void visitOrganizations(Stage &stage)
{
    stage.screen.click(u"organizationsTab"_s);
    const QStringList ids = stage.client.idTokenClaims().organizations();
    if (ids.isEmpty()) {
        stage.screen.waitForItem(u"organizationsPage"_s);
        return;
    }
    stage.screen.click("organization:"_L1 + ids.constFirst());
    stage.screen.waitFor(u"the token of the organization"_s, [&stage] {
        const QQuickItem *card = stage.screen.find(u"organizationTokenCard");
        return card && card->property("hasToken").toBool();
    });
}

void visitTokens(Stage &stage)
{
    stage.screen.click(u"tokensTab"_s);
    for (const QString &resource : stage.client.config().resources())
        waitForToken(stage, LogtoTokenTarget(resource));
    stage.screen.waitFor(u"the rest of the tokens"_s, [&stage] {
        return !findVisible(stage.screen.window()->contentItem(), [](const QQuickItem &item) {
            return item.objectName() == "refreshTokenButton"_L1 && !item.isEnabled();
        });
    });
}

void visitApi(Stage &stage)
{
    stage.screen.click(u"apiTab"_s);
    stage.screen.click(u"call:GET:/products"_s);
    waitForStatus(stage, 200);
}

void callForbidden(Stage &stage)
{
    stage.screen.click(u"call:DELETE:/products"_s);
    waitForStatus(stage, 403);
}

void visitAccount(Stage &stage)
{
    stage.screen.click(u"accountTab"_s);
    stage.screen.click(u"proofPassword"_s);
    stage.screen.type(stage.password);
    stage.screen.click(u"proofPasswordButton"_s);
    stage.screen.waitForItem(u"revokeGrantButton"_s);
    stage.screen.waitFor(u"the profile"_s, [&stage] {
        const QQuickItem *name = stage.screen.find(u"profileName");
        return name && !name->property("text").toString().isEmpty();
    });
}

void visitLog(Stage &stage)
{
    stage.screen.click(u"logTab"_s);
    stage.screen.waitFor(u"lines of the log"_s, [&stage] {
        const QQuickItem *list = stage.screen.find(u"logList");
        return list && list->property("count").toInt() > 0;
    });
}
