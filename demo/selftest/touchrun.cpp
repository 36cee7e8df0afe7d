// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "finger.h"
#include "logtoclient.h"
#include "report.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

// Everything by touch but what is typed, and the page of the provider.

namespace {

void signInByTouch(Stage &stage)
{
    const Finger finger(stage.screen);
    finger.use(u"embeddedOption"_s);
    finger.use(u"signInButton"_s);
    signInAtTheProvider(stage);
    stage.screen.waitFor(u"the session"_s,
                         [&stage] { return stage.client.state() == LogtoClient::State::SignedIn; });
}

void useUser(const Stage &stage)
{
    Finger(stage.screen).use(u"refreshButton"_s);
    stage.screen.waitFor(u"the answer of userinfo"_s,
                         [&stage] { return !stage.client.userInfo().isEmpty(); });
}

void useOrganizations(const Stage &stage)
{
    const QString id = stage.client.idTokenClaims().organizations().value(1);
    Finger(stage.screen).use("organization:"_L1 + id);
    stage.screen.waitFor(u"the token of the other organization"_s, [&] {
        const QQuickItem *card = stage.screen.find(u"organizationTokenCard");
        return card && card->property("hasToken").toBool()
            && card->property("organizationId") == id;
    });
}

void useTokens(const Stage &stage)
{
    const QString before = stage.screen.waitForText(u"maskedToken"_s);
    Finger(stage.screen).use(u"refreshTokenButton"_s);
    stage.screen.waitFor(u"another token"_s, [&] {
        const QQuickItem *token = stage.screen.find(u"maskedToken");
        return token && token->property("text") != before;
    });
}

void useApi(const Stage &stage)
{
    Finger(stage.screen).use(u"call:GET:/products"_s);
    stage.screen.waitFor(u"the answer of the API"_s, [&stage] {
        const QQuickItem *status = stage.screen.find(u"apiStatus");
        return status && status->property("text") == u"200"_s;
    });
}

void useAccount(const Stage &stage)
{
    const Finger finger(stage.screen);
    finger.use(u"proofPassword"_s);
    const QQuickItem *box = stage.screen.waitForItem(u"proofPassword"_s);
    const QQuickItem *focused = stage.screen.window()->activeFocusItem();
    if (!focused || !box->isAncestorOf(focused))
        throw Failure{u"a tap does not choose the field"_s};
    stage.screen.type(stage.password);
    finger.use(u"proofPasswordButton"_s);
    stage.screen.waitForItem(u"revokeGrantButton"_s);
}

void useLog(const Stage &stage)
{
    QGuiApplication::clipboard()->clear();
    Finger(stage.screen).use(u"copyLogButton"_s);
    stage.screen.waitFor(u"the copy of the log"_s,
                         [] { return !QGuiApplication::clipboard()->text().isEmpty(); });
}

struct Page
{
    QString name;
    void (*use)(const Stage &);
};

// From the last one to the first: none is there already.
QList<Page> pages()
{
    return {{u"log"_s, useLog},
            {u"account"_s, useAccount},
            {u"api"_s, useApi},
            {u"tokens"_s, useTokens},
            {u"organizations"_s, useOrganizations},
            {u"user"_s, useUser}};
}

void visitPage(const Stage &stage, const QString &name)
{
    Finger(stage.screen).use(name + "Tab"_L1);
    stage.screen.waitForItem(name + "Page"_L1);
}

void usePages(const Stage &stage)
{
    const QList<Page> all = pages();
    for (const Page &page : all) {
        visitPage(stage, page.name);
        page.use(stage);
        report({{u"step"_s, u"used"_s}, {u"name"_s, page.name}});
    }
}

// Its navigation is to be scrolled, and so are its pages.
void usePagesOfSmallWindow(const Stage &stage)
{
    const QSize size = stage.screen.window()->size();
    stage.screen.resize(Screen::smallSize);
    const QList<Page> all = pages();
    for (const Page &page : all) {
        visitPage(stage, page.name);
        if (page.name == "api"_L1 || page.name == "tokens"_L1)
            page.use(stage);
        report({{u"step"_s, u"visited"_s}, {u"name"_s, page.name}});
    }
    stage.screen.resize(size);
}

void signOutByTouch(const Stage &stage)
{
    const Finger finger(stage.screen);
    finger.use(u"signOutButton"_s);
    finger.use(u"providerOption"_s);
    if (!stage.screen.waitForItem(u"providerOption"_s)->property("checked").toBool())
        throw Failure{u"a tap does not choose"_s};
    finger.use(u"confirmSignOutButton"_s);
    const QQuickItem *banner = stage.screen.waitForItem(u"signOutReport"_s);
    report({{u"step"_s, u"signed-out"_s}, {u"complete"_s, banner->property("complete").toBool()}});
}

} // namespace

void runTouch(Stage &stage)
{
    signInByTouch(stage);
    usePages(stage);
    usePagesOfSmallWindow(stage);
    signOutByTouch(stage);
}
