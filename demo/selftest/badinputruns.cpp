// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "logtoclient.h"
#include "report.h"

#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

template<typename Enumeration>
QString nameOf(Enumeration value)
{
    return QLatin1StringView(QMetaEnum::fromType<Enumeration>().valueToKey(int(value)));
}

// What the user reads, and what the developer finds behind the button.
void reportError(Stage &stage)
{
    const QQuickItem *banner = stage.screen.waitForItem(u"errorBanner"_s);
    const LogtoError error = stage.client.lastError();
    stage.camera.takeAll(u"error"_s);
    report({{u"step"_s, u"error"_s},
            {u"message"_s, banner->property("text").toString()},
            {u"code"_s, nameOf(error.code())},
            {u"oauthError"_s, error.oauthError()},
            {u"httpStatus"_s, error.httpStatus()},
            {u"storage"_s, stage.screen.waitForText(u"storageText"_s)},
            {u"state"_s, nameOf(stage.client.state())}});
    stage.screen.click(u"disclosureButton"_s);
    stage.screen.waitForItem(u"errorInFull"_s);
    stage.camera.takeInBothThemes(u"error-details"_s);
}

} // namespace

void runSetup(Stage &stage)
{
    report({{u"step"_s, u"setup"_s},
            {u"example"_s, stage.screen.waitForText(u"setupExample"_s)},
            {u"problem"_s, stage.screen.waitForText(u"setupProblem"_s)}});
    stage.camera.takeAll(u"setup"_s);
}

void runError(Stage &stage)
{
    stage.screen.click(u"signInButton"_s);
    reportError(stage);
}

void runDenied(Stage &stage)
{
    stage.screen.click(u"signInButton"_s);
    stage.page.waitForElement(u"cancel"_s);
    stage.page.waitForPaint();
    stage.page.click(u"cancel"_s);
    reportError(stage);
}

void runDismissed(Stage &stage)
{
    stage.screen.click(u"signInButton"_s);
    stage.page.waitForElement(u"identifier"_s);
    stage.page.waitForPaint();
    stage.screen.clickButton(u"Cancel"_s);
    stage.screen.waitForItem(u"cancelledNote"_s);
    report({{u"step"_s, u"dismissed"_s},
            {u"message"_s, stage.screen.waitForText(u"cancelledNote"_s)},
            {u"state"_s, nameOf(stage.client.state())}});
    stage.camera.takeInBothThemes(u"cancelled"_s);
}
