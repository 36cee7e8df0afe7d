// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "loadedlibraries.h"
#include "logtoclient.h"
#include "report.h"

#include <optional>

using namespace Qt::StringLiterals;

LogtoSignOutReport signOut(Stage &stage, const QString &option)
{
    std::optional<LogtoSignOutReport> signOutReport;
    const auto connection = QObject::connect(
        &stage.client, &LogtoClient::signedOut, stage.screen.window(),
        [&signOutReport](const LogtoSignOutReport &complete) { signOutReport = complete; });
    stage.screen.click(u"signOutButton"_s);
    stage.screen.click(option);
    stage.camera.take(u"sign-out-dialog"_s);
    stage.screen.click(u"confirmSignOutButton"_s);
    stage.screen.waitFor(u"the end of the sign-out"_s,
                         [&signOutReport] { return signOutReport.has_value(); });
    QObject::disconnect(connection);
    return *signOutReport;
}

void runSignOut(Stage &stage)
{
    signIn(stage);
    const QString via = stage.client.signInMethod();
    const LogtoSignOutReport done = signOut(stage, u"providerOption"_s);
    stage.screen.waitForItem(u"signOutReport"_s);
    stage.camera.takeInBothThemes(u"signed-out-at-provider"_s);
    report({{u"step"_s, u"signed-out"_s},
            {u"via"_s, via},
            {u"revoked"_s, done.revoked},
            {u"storageCleared"_s, done.storageCleared},
            {u"providerSessionEnded"_s, done.providerSessionEnded},
            {u"chromiumLoaded"_s, isLibraryLoaded(u"libQt6WebEngineCore"_s)}});
}
