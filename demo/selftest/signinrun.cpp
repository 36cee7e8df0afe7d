// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "logtoclient.h"
#include "logtokeychainstore.h"
#include "networkcount.h"
#include "report.h"
#include "storeditem.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

// The header of the ID token that is kept in the keychain.
QString signatureAlgorithm(const Stage &stage)
{
    const QByteArray item = readFromKeychain(stage.screen, stage.client.config().storageKey());
    const QByteArray idToken =
        QJsonDocument::fromJson(item).object().value("idToken"_L1).toString().toLatin1();
    const QByteArray header =
        QByteArray::fromBase64(idToken.split('.').value(0), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(header).object().value("alg"_L1).toString();
}

void fillInSignInPage(Stage &stage)
{
    stage.page.waitForElement(u"identifier"_s);
    stage.page.waitForPaint();
    stage.camera.take(u"embedded-sign-in-page"_s);
    stage.page.fill(u"identifier"_s, stage.user);
    stage.page.fill(u"password"_s, stage.password);
    stage.camera.take(u"embedded-sign-in-page-filled"_s);
    stage.page.click(u"sign-in"_s);
}

void reportUser(const Stage &stage)
{
    const QString name = stage.screen.waitForText(u"userName"_s);
    if (stage.client.storageStatus() != LogtoStore::Status::Secure)
        throw Failure{u"the session is not kept in the keychain"_s};
    const QString algorithm = signatureAlgorithm(stage);
    if (algorithm.isEmpty())
        throw Failure{u"there is no ID token in the keychain"_s};
    report({{u"step"_s, u"signed-in"_s},
            {u"via"_s, u"embedded"_s},
            {u"sub"_s, stage.client.idTokenClaims().sub()},
            {u"name"_s, name},
            {u"alg"_s, algorithm},
            {u"storage"_s, u"keychain"_s}});
}

void refreshDetails(Stage &stage)
{
    stage.screen.click(u"refreshButton"_s);
    stage.screen.waitFor(u"the answer of userinfo"_s,
                         [&stage] { return !stage.client.userInfo().isEmpty(); });
    report({{u"step"_s, u"userinfo"_s},
            {u"sub"_s, stage.client.userInfo().sub()},
            {u"email"_s, stage.screen.waitForText(u"userEmail"_s)}});
}

} // namespace

void signIn(Stage &stage)
{
    stage.screen.click(u"signInButton"_s);
    if (stage.screen.find(u"signingInPage"))
        stage.camera.takeAtOnce(u"signing-in"_s);
    fillInSignInPage(stage);
    stage.screen.waitFor(u"the session"_s,
                         [&stage] { return stage.client.state() == LogtoClient::State::SignedIn; });
}

void runSignIn(Stage &stage)
{
    stage.screen.waitForItem(u"signInButton"_s);
    stage.camera.takeInBothThemes(u"sign-in"_s);
    signIn(stage);
    // Otherwise the restore run would count nothing, whatever is requested.
    if (NetworkCount::total() == 0)
        throw Failure{u"network requests are not counted"_s};
    reportUser(stage);
    stage.camera.takeInBothThemes(u"user"_s);
    refreshDetails(stage);
    stage.camera.takeInBothThemes(u"user-details"_s);
    showTokens(stage);
}
