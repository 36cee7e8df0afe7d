// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "logtoclient.h"
#include "report.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

// Everything by the keyboard: the mouse is not touched.

namespace {

void press(const Stage &stage, Qt::Key key)
{
    QTest::keyClick(stage.screen.window(), key);
}

// By Tab, as long as it takes.
void go(const Stage &stage, const QString &name)
{
    constexpr int mostControls = 100;
    const QQuickItem *target = stage.screen.waitForItem(name);
    for (int i = 0; i < mostControls; ++i) {
        const QQuickItem *focused = stage.screen.window()->activeFocusItem();
        if (focused && (focused == target || target->isAncestorOf(focused)))
            return;
        press(stage, Qt::Key_Tab);
    }
    throw Failure{name + " is not reached by Tab"_L1};
}

void use(const Stage &stage, const QString &name, Qt::Key key = Qt::Key_Return)
{
    stage.screen.waitFor("an enabled "_L1 + name, [&] {
        const QQuickItem *item = stage.screen.find(name);
        return item && item->isEnabled();
    });
    go(stage, name);
    press(stage, key);
}

void signInByKeyboard(Stage &stage)
{
    use(stage, u"embeddedOption"_s, Qt::Key_Space);
    use(stage, u"signInButton"_s);
    stage.page.waitForElement(u"identifier"_s);
    stage.page.waitForPaint();
    stage.page.waitForFocus(u"identifier"_s);
    stage.screen.type(stage.user);
    press(stage, Qt::Key_Tab);
    stage.page.waitForFocus(u"password"_s);
    stage.screen.type(stage.password);
    press(stage, Qt::Key_Return);
    stage.screen.waitFor(u"the session"_s,
                         [&stage] { return stage.client.state() == LogtoClient::State::SignedIn; });
}

void lookAtPages(const Stage &stage)
{
    go(stage, u"userTab"_s);
    for (const QString &name :
         {u"organizations"_s, u"tokens"_s, u"api"_s, u"account"_s, u"log"_s}) {
        press(stage, Qt::Key_Down);
        stage.screen.waitForItem(name + "Page"_L1);
        if (stage.screen.window()->activeFocusItem() != stage.screen.find(QString(name + "Tab"_L1)))
            throw Failure{"the focus has left the tab of "_L1 + name};
        report({{u"step"_s, u"page"_s}, {u"name"_s, name}});
    }
    // In a small window they are side by side.
    const QSize size = stage.screen.window()->size();
    stage.screen.resize(Screen::smallSize);
    press(stage, Qt::Key_Home);
    press(stage, Qt::Key_Right);
    stage.screen.waitForItem(u"organizationsPage"_s);
    stage.screen.resize(size);
}

void chooseOrganization(const Stage &stage)
{
    const QString second =
        "organization:"_L1 + stage.client.idTokenClaims().organizations().value(1);
    use(stage, second, Qt::Key_Space);
    stage.screen.waitFor(u"the token of the other organization"_s, [&] {
        const QQuickItem *card = stage.screen.find(u"organizationTokenCard");
        return card && card->property("hasToken").toBool()
            && second.endsWith(card->property("organizationId").toString());
    });
}

void useApi(const Stage &stage)
{
    use(stage, u"apiTab"_s, Qt::Key_Space);
    use(stage, u"call:GET:/products"_s);
    report({{u"step"_s, u"api"_s}, {u"status"_s, stage.screen.waitForText(u"apiStatus"_s)}});
}

void proveIdentity(const Stage &stage)
{
    use(stage, u"accountTab"_s, Qt::Key_Space);
    go(stage, u"proofPassword"_s);
    stage.screen.type(stage.password);
    press(stage, Qt::Key_Return);
    stage.screen.waitForItem(u"revokeGrantButton"_s);
    report({{u"step"_s, u"verified"_s}});
}

// The arrow keys go from one part of the log to the next, and stop at the end.
void filterLog(const Stage &stage)
{
    use(stage, u"logTab"_s, Qt::Key_Space);
    go(stage, u"allLines"_s);
    for (int i = 0; i < 4; ++i)
        press(stage, Qt::Key_Right);
    press(stage, Qt::Key_Left);
    const QQuickItem *requests = stage.screen.waitForItem(u"requestLines"_s);
    if (!requests->property("checked").toBool() || !requests->hasActiveFocus())
        throw Failure{u"the arrow keys do not choose what the log shows"_s};
    report({{u"step"_s, u"filtered"_s}});
}

void signOutByKeyboard(const Stage &stage)
{
    use(stage, u"signOutButton"_s);
    use(stage, u"providerOption"_s, Qt::Key_Space);
    const QQuickItem *option = stage.screen.waitForItem(u"providerOption"_s);
    if (!option->property("checked").toBool())
        throw Failure{u"the space bar does not choose"_s};
    use(stage, u"confirmSignOutButton"_s);
    const QQuickItem *banner = stage.screen.waitForItem(u"signOutReport"_s);
    report({{u"step"_s, u"signed-out"_s}, {u"complete"_s, banner->property("complete").toBool()}});
}

} // namespace

void runKeyboard(Stage &stage)
{
    signInByKeyboard(stage);
    lookAtPages(stage);
    chooseOrganization(stage);
    useApi(stage);
    proveIdentity(stage);
    filterLog(stage);
    signOutByKeyboard(stage);
}
