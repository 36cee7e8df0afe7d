// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include <QtCore/QProcess>

using namespace Qt::StringLiterals;

namespace {

void signInEmbedded(Stage &stage)
{
    stage.page.waitForElement(u"identifier"_s);
    stage.page.waitForPaint();
    stage.camera.take(u"embedded-sign-in-page"_s);
    stage.page.fill(u"identifier"_s, stage.user);
    stage.page.fill(u"password"_s, stage.password);
    stage.camera.take(u"embedded-sign-in-page-filled"_s);
    stage.page.click(u"sign-in"_s);
}

void callPerson(const Stage &stage, const QStringList &arguments)
{
    if (!QProcess::startDetached(stage.person, arguments))
        throw Failure{"the person %1 does not start"_L1.arg(stage.person)};
}

void signInWithBrowser(Stage &stage)
{
    stage.screen.waitForItem(u"signingInPage"_s);
    stage.camera.take(u"browser-waiting"_s);
    callPerson(stage, {u"browser"_s});
}

// The address and the code are taken from the screen, as a person would.
void signInOnAnotherDevice(Stage &stage)
{
    const QString code = stage.screen.waitForText(u"userCode"_s);
    const QString address = stage.screen.waitForText(u"verificationUri"_s);
    stage.camera.take(u"device-code"_s);
    callPerson(stage, {u"device"_s, address, code});
}

} // namespace

void signInAtTheProvider(Stage &stage)
{
    if (stage.way == "browser"_L1)
        signInWithBrowser(stage);
    else if (stage.way == "device"_L1)
        signInOnAnotherDevice(stage);
    else
        signInEmbedded(stage);
}
