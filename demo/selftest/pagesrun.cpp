// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "inspection.h"
#include "logtoclient.h"
#include "longtexts.h"
#include "report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;

namespace {

void inspect(const Stage &stage, const QString &name, const QString &size)
{
    stage.screen.moveAway();
    stage.screen.waitForFrame();
    const QStringList layout = Inspection::layout(stage.screen);
    const QStringList accessibility = Inspection::accessibility(stage.screen);
    const QStringList tabOrder = Inspection::tabOrder(stage.screen);
    report({{u"step"_s, u"page"_s},
            {u"name"_s, name},
            {u"size"_s, size},
            {u"layout"_s, QJsonArray::fromStringList(layout)},
            {u"accessibility"_s, QJsonArray::fromStringList(accessibility)},
            {u"tabOrder"_s, QJsonArray::fromStringList(tabOrder)}});
}

void inspect(Stage &stage, const QString &name)
{
    const QSize size = stage.screen.window()->size();
    inspect(stage, name, u"usual"_s);
    stage.screen.resize(Screen::smallSize);
    inspect(stage, name, u"small"_s);
    stage.screen.resize(size);
    stage.camera.takeInBothThemes(name);
}

// What the page of the provider for tests shows, as a person would read it.
QString codeFromInbox(const Stage &stage, const QString &address)
{
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(stage.inbox));
    stage.screen.waitFor(u"the inbox"_s, [reply] { return reply->isFinished(); });
    const QRegularExpression row("%1</td><td><code>(\\d+)"_L1.arg(address));
    return row.match(QString::fromUtf8(reply->readAll())).captured(1);
}

void rename(const Stage &stage)
{
    stage.screen.fill(u"profileName"_s, u"Alice Renamed"_s);
    stage.screen.click(u"saveProfileButton"_s);
    stage.screen.waitForStatement(LongTexts::shown(u"Saved."_s));
}

void changeEmail(const Stage &stage)
{
    const QString address = u"new@example.com"_s;
    stage.screen.fill(u"newEmail"_s, address);
    stage.screen.click(u"sendEmailCodeButton"_s);
    stage.screen.waitForItem(u"emailCode"_s);
    stage.screen.fill(u"emailCode"_s, codeFromInbox(stage, address));
    stage.screen.click(u"changeEmailButton"_s);
    stage.screen.waitForStatement(LongTexts::shown(u"Your address is now %1."_s).arg(address));
    stage.screen.waitFor(u"the new address on the page"_s,
                         [&] { return stage.screen.waitForText(u"presentEmail"_s) == address; });
}

// A password that is wrong is said where it was typed.
void tryWrongPassword(const Stage &stage)
{
    stage.screen.fill(u"proofPassword"_s, u"wrong-test-only"_s);
    stage.screen.click(u"proofPasswordButton"_s);
    stage.screen.waitForItem(u"errorBanner"_s);
}

void useAccount(Stage &stage)
{
    stage.screen.click(u"accountTab"_s);
    tryWrongPassword(stage);
    inspect(stage, u"account-wrong-password"_s);
    visitAccount(stage);
    inspect(stage, u"account"_s);
    rename(stage);
    changeEmail(stage);
    report({{u"step"_s, u"account-changed"_s},
            {u"email"_s, stage.screen.waitForText(u"presentEmail"_s)}});
}

void useLog(Stage &stage)
{
    visitLog(stage);
    inspect(stage, u"log"_s);
    stage.screen.click(u"copyLogButton"_s);
    report({{u"step"_s, u"log"_s},
            {u"text"_s, QGuiApplication::clipboard()->text()},
            {u"lines"_s, stage.screen.waitForItem(u"logList"_s)->property("count").toInt()}});
}

} // namespace

void runOrganizations(Stage &stage)
{
    signIn(stage);
    stage.screen.click(u"organizationsTab"_s);
    stage.screen.waitForItem(u"organizationsPage"_s);
    const QQuickItem *banner =
        findVisible(stage.screen.window()->contentItem(),
                    [](const QQuickItem &item) { return item.objectName().endsWith("Banner"_L1); });
    report({{u"step"_s, u"organizations"_s},
            {u"banner"_s, banner ? banner->property("title").toString() : QString()}});
}

void runPages(Stage &stage)
{
    QAccessible::setActive(true);
    stage.screen.waitForItem(u"signInButton"_s);
    inspect(stage, u"sign-in"_s);
    report({{u"step"_s, u"texts"_s}, {u"signIn"_s, stage.screen.waitForText(u"signInButton"_s)}});
    stage.screen.click(u"logButton"_s);
    stage.screen.waitForItem(u"logPage"_s);
    inspect(stage, u"log-signed-out"_s);
    stage.screen.click(u"logButton"_s);
    signIn(stage);
    visitUser(stage);
    inspect(stage, u"user"_s);
    visitOrganizations(stage);
    inspect(stage, u"organizations"_s);
    visitTokens(stage);
    inspect(stage, u"tokens"_s);
    visitApi(stage);
    inspect(stage, u"api"_s);
    callForbidden(stage);
    inspect(stage, u"api-forbidden"_s);
    useAccount(stage);
    useLog(stage);
    stage.screen.click(u"signOutButton"_s);
    stage.screen.waitForItem(u"confirmSignOutButton"_s);
    inspect(stage, u"sign-out"_s);
}
