// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "loadedlibraries.h"
#include "logtoclient.h"
#include "report.h"

#include <QtGui/QDesktopServices>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// A browser of which the user closes the page at once.
class ClosedTab : public QObject
{
    Q_OBJECT

public:
    ClosedTab() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~ClosedTab() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    Q_INVOKABLE void open(const QUrl &) { }
};

// \a whileUnderWay is what the user does until the end.
LogtoSignOutReport signOut(Stage &stage, const QString &option,
                           const std::function<void()> &whileUnderWay)
{
    std::optional<LogtoSignOutReport> signOutReport;
    const auto connection = QObject::connect(
        &stage.client, &LogtoClient::signedOut, stage.screen.window(),
        [&signOutReport](const LogtoSignOutReport &complete) { signOutReport = complete; });
    stage.screen.click(u"signOutButton"_s);
    stage.screen.click(option);
    stage.camera.take(u"sign-out-dialog"_s);
    stage.screen.click(u"confirmSignOutButton"_s);
    whileUnderWay();
    stage.screen.waitFor(u"the end of the sign-out"_s,
                         [&signOutReport] { return signOutReport.has_value(); });
    QObject::disconnect(connection);
    return *signOutReport;
}

} // namespace

LogtoSignOutReport signOut(Stage &stage, const QString &option)
{
    return signOut(stage, option, [] {});
}

void runSignOutGivenUp(Stage &stage)
{
    signIn(stage);
    const ClosedTab browser;
    const LogtoSignOutReport done = signOut(
        stage, u"providerOption"_s, [&stage] { stage.screen.click(u"leaveSignOutPageButton"_s); });
    stage.screen.waitForItem(u"signInPage"_s);
    report({{u"step"_s, u"signed-out"_s},
            {u"revoked"_s, done.revoked},
            {u"providerSessionEnded"_s, done.providerSessionEnded}});
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

#include "signoutrun.moc"
