// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "logtoclient.h"
#include "logtokeychainstore.h"
#include "logtoorganizationmodel.h"
#include "networkcount.h"
#include "report.h"
#include "storeditem.h"

#include <QtCore/QJsonArray>
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

void reportUser(const Stage &stage)
{
    const QString name = stage.screen.waitForText(u"userName"_s);
    if (stage.client.storageStatus() != LogtoStore::Status::Secure)
        throw Failure{u"the session is not kept in the keychain"_s};
    const QString algorithm = signatureAlgorithm(stage);
    if (algorithm.isEmpty())
        throw Failure{u"there is no ID token in the keychain"_s};
    report({{u"step"_s, u"signed-in"_s},
            {u"via"_s, stage.client.signInMethod()},
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

void reportOrganizations(const Stage &stage)
{
    LogtoOrganizationModel model;
    model.setClient(&stage.client);
    for (int row = 0; row < model.count(); ++row) {
        const QModelIndex index = model.index(row);
        const QStringList roles = index.data(LogtoOrganizationModel::RolesRole).toStringList();
        report({{u"step"_s, u"organization"_s},
                {u"id"_s, index.data(LogtoOrganizationModel::OrganizationIdRole).toString()},
                {u"name"_s, index.data(LogtoOrganizationModel::NameRole).toString()},
                {u"roles"_s, QJsonArray::fromStringList(roles)}});
    }
}

} // namespace

void signIn(Stage &stage)
{
    stage.screen.click(stage.way + "Option"_L1);
    stage.screen.click(u"signInButton"_s);
    if (stage.screen.find(u"signingInPage"))
        stage.camera.takeAtOnce(u"signing-in"_s);
    signInAtTheProvider(stage);
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
    reportOrganizations(stage);
    stage.camera.takeInBothThemes(u"user-details"_s);
    showTokens(stage);
    // The calls to choose from are those of the local provider's API.
    if (stage.hasApi)
        callApi(stage);
    stage.screen.click(u"userTab"_s);
}
