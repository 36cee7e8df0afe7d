// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "logtoclient.h"
#include "networkcount.h"
#include "processtime.h"
#include "report.h"
#include "storeditem.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// From the start of the process until the name has been drawn.
void reportRestored(const Stage &stage)
{
    QString name;
    qint64 milliseconds = -1;
    const auto lookForName = [&] {
        const QQuickItem *item = stage.screen.find(u"userName");
        if (milliseconds >= 0 || !item)
            return;
        name = item->property("text").toString();
        milliseconds = millisecondsSinceProcessStart();
    };
    // With it go the frames that are still waiting in the queue.
    auto watching = std::make_unique<QObject>();
    QObject::connect(stage.screen.window(), &QQuickWindow::frameSwapped, watching.get(),
                     lookForName);
    stage.screen.waitFor(u"the name of the user"_s, [&] { return milliseconds >= 0; });
    watching.reset();

    if (NetworkCount::total() != 0)
        throw Failure{u"%1 network requests were needed"_s.arg(NetworkCount::total())};
    report({{u"step"_s, u"restored"_s},
            {u"sub"_s, stage.client.idTokenClaims().sub()},
            {u"name"_s, name},
            {u"networkRequests"_s, NetworkCount::total()},
            {u"milliseconds"_s, milliseconds}});
}

// The session of the device flow is in the browser of the other device, which stays as it is.
void signOutCompletely(Stage &stage)
{
    const bool withProvider = stage.client.signInMethod() != "device"_L1;
    const LogtoSignOutReport done =
        signOut(stage, withProvider ? u"providerOption"_s : u"applicationOption"_s);
    const QByteArray left = readFromKeychain(stage.screen, stage.client.config().storageKey());
    if (!done.revoked)
        throw Failure{u"the refresh token was not revoked"_s};
    if (done.providerSessionEnded != withProvider)
        throw Failure{u"the session at the provider was not ended"_s};
    if (!left.isEmpty())
        throw Failure{u"the session is still in the keychain"_s};
    QJsonObject step{{u"step"_s, u"signed-out"_s},
                     {u"revoked"_s, done.revoked},
                     {u"keychainEmpty"_s, left.isEmpty()}};
    if (withProvider)
        step.insert(u"providerSessionEnded"_s, done.providerSessionEnded);
    report(step);
}

} // namespace

void runRestore(Stage &stage)
{
    reportRestored(stage);
    stage.camera.takeInBothThemes(u"restored"_s);
    signOutCompletely(stage);
    stage.screen.waitForItem(u"signInButton"_s);
    stage.camera.takeInBothThemes(u"signed-out"_s);
}
