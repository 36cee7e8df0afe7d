// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "logtoclient.h"
#include "report.h"

using namespace Qt::StringLiterals;

namespace {

void takeWaysToSignIn(Stage &stage)
{
    if (!stage.client.config().deviceAppId().isEmpty()) {
        stage.screen.click(u"deviceOption"_s);
        stage.screen.click(u"signInButton"_s);
        stage.screen.waitForText(u"userCode"_s);
        stage.camera.takeAll(u"device-code"_s);
        stage.screen.clickButton(u"Cancel"_s);
    }
    const QQuickItem *browser = stage.screen.waitForItem(u"browserOption"_s);
    // Only where a browser is for tests: nobody's own one is to open.
    if (browser->isEnabled() && !stage.person.isEmpty()) {
        stage.screen.click(u"browserOption"_s);
        stage.screen.click(u"signInButton"_s);
        stage.screen.waitForItem(u"signingInPage"_s);
        stage.camera.takeAll(u"browser-waiting"_s);
        stage.screen.click(u"cancelButton"_s);
    }
    stage.screen.waitForItem(u"signInButton"_s);
}

void signInWithPictures(Stage &stage)
{
    stage.screen.click(u"embeddedOption"_s);
    stage.screen.click(u"signInButton"_s);
    stage.page.waitForElement(u"identifier"_s);
    stage.page.waitForPaint();
    stage.camera.take(u"sign-in-page"_s);
    stage.screen.resize(Screen::smallSize);
    stage.page.waitForPaint();
    stage.camera.take(u"sign-in-page-small"_s);
    stage.screen.resize(Screen::usualSize);
    stage.page.fill(u"identifier"_s, stage.user);
    stage.page.fill(u"password"_s, stage.password);
    stage.page.click(u"sign-in"_s);
    stage.screen.waitFor(u"the session"_s,
                         [&stage] { return stage.client.state() == LogtoClient::State::SignedIn; });
}

void takePages(Stage &stage)
{
    visitUser(stage);
    stage.camera.takeAll(u"user"_s);
    visitOrganizations(stage);
    stage.camera.takeAll(u"organizations"_s);
    visitTokens(stage);
    stage.camera.takeAll(u"tokens"_s);
    visitApi(stage);
    stage.camera.takeAll(u"api"_s);
    callForbidden(stage);
    stage.camera.takeAll(u"api-forbidden"_s);
    visitAccount(stage);
    stage.camera.takeAll(u"account"_s);
    visitLog(stage);
    stage.camera.takeAll(u"log"_s);
}

void takeSignOut(Stage &stage)
{
    stage.screen.click(u"signOutButton"_s);
    stage.screen.click(u"providerOption"_s);
    stage.camera.takeAll(u"sign-out"_s);
    stage.screen.click(u"confirmSignOutButton"_s);
    stage.screen.waitForItem(u"signOutReport"_s);
    stage.camera.takeAll(u"signed-out"_s);
}

} // namespace

void runScreenshots(Stage &stage)
{
    stage.screen.waitForItem(u"signInButton"_s);
    stage.camera.takeAll(u"sign-in"_s);
    takeWaysToSignIn(stage);
    signInWithPictures(stage);
    takePages(stage);
    takeSignOut(stage);
}
