// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "finger.h"
#include "logtoclient.h"
#include "report.h"
#include "touchkeyboard.h"
#include "traces.h"

#include <QtCore/QJsonArray>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

// By the keyboard on the screen, if there is one on this machine.
bool fillByTouch(Stage &stage, const QString &field, const QString &text)
{
    const TouchKeyboard keyboard(stage.screen);
    if (!keyboard.exists()) {
        stage.page.fill(field, text);
        return false;
    }
    stage.page.click(field);
    stage.page.waitForFocus(field);
    keyboard.waitForIt();
    keyboard.type(text);
    stage.screen.waitFor("the text in the field %1"_L1.arg(field),
                         [&] { return stage.page.textLength(field) == text.size(); });
    return true;
}

void signInByTouch(Stage &stage)
{
    Finger(stage.screen).tap(u"kioskSignInButton"_s);
    stage.page.waitForElement(u"identifier"_s);
    stage.page.waitForPaint();
    const bool hasKeyboard = fillByTouch(stage, u"identifier"_s, stage.user);
    fillByTouch(stage, u"password"_s, stage.password);
    stage.page.waitForPaint();
    stage.camera.take(u"kiosk-keyboard"_s);
    const TouchKeyboard keyboard(stage.screen);
    const QString keys = keyboard.locale();
    // The page's own button may be behind the keyboard.
    if (hasKeyboard)
        keyboard.pressEnter();
    else
        stage.page.click(u"sign-in"_s);
    stage.screen.waitFor(u"the session"_s,
                         [&stage] { return stage.client.state() == LogtoClient::State::SignedIn; });
    report({{u"step"_s, u"signed-in"_s},
            {u"via"_s, u"embedded"_s},
            {u"keyboard"_s, keys},
            {u"name"_s, stage.screen.waitForText(u"userName"_s)}});
}

// All that is known of the user, so that there is something to be found.
QStringList showUser(Stage &stage)
{
    stage.camera.take(u"kiosk-user"_s);
    Finger(stage.screen).tap(u"refreshButton"_s);
    stage.screen.waitFor(u"the answer of userinfo"_s,
                         [&stage] { return !stage.client.userInfo().isEmpty(); });
    const LogtoUserInfo user = stage.client.userInfo();
    QGuiApplication::clipboard()->setText(user.name());
    return {user.name(), user.email(), user.sub()};
}

void heedWarning(Stage &stage)
{
    const QQuickItem *countdown = stage.screen.waitForItem(u"kioskCountdown"_s);
    stage.screen.waitFor(u"a part of the countdown"_s, [countdown] {
        return countdown->property("remaining").toInt()
            < 0.8 * countdown->property("total").toInt();
    });
    stage.screen.waitForFrame();
    // The picture without a move of the mouse, which would end the warning.
    stage.camera.takeAtOnce(u"kiosk-warning"_s);
    Finger(stage.screen).tap(u"kioskContinueButton"_s);
    stage.screen.waitFor(u"the end of the warning"_s,
                         [&stage] { return !stage.screen.find(u"kioskContinueButton"); });
    const bool stays = stage.client.state() == LogtoClient::State::SignedIn;
    report({{u"step"_s, u"warned"_s}, {u"continued"_s, stays}});
}

void waitForTheEnd(Stage &stage, const QStringList &texts)
{
    const QObjectList roots = {stage.screen.window(), &stage.client};
    const bool wasThere = !findTraces(texts, roots).isEmpty();
    stage.screen.waitForItem(u"kioskContinueButton"_s);
    stage.screen.waitForItem(u"kioskSignInButton"_s);
    report({{u"step"_s, u"signed-out"_s},
            {u"wasThere"_s, wasThere},
            {u"traces"_s, QJsonArray::fromStringList(findTraces(texts, roots))},
            {u"clipboard"_s, QGuiApplication::clipboard()->text()}});
}

} // namespace

void runKiosk(Stage &stage)
{
    stage.screen.waitForItem(u"kioskSignInButton"_s);
    stage.camera.take(u"kiosk-sign-in"_s);
    signInByTouch(stage);
    const QStringList texts = showUser(stage);
    heedWarning(stage);
    waitForTheEnd(stage, texts);

    Finger(stage.screen).tap(u"kioskSignInButton"_s);
    stage.page.waitForElement(u"password"_s);
    report({{u"step"_s, u"next-user"_s},
            {u"identifierLength"_s, stage.page.textLength(u"identifier"_s)},
            {u"passwordLength"_s, stage.page.textLength(u"password"_s)}});
    stage.client.cancelSignIn();
}
