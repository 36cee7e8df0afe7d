// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "logtoclient.h"
#include "report.h"

#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;

// What the account has is taken away, by clicks and keys, and seen to be gone.

namespace {

// The new one has to be different, and long enough.
constexpr QLatin1StringView newPassword("alice-changed-test-only");

// A row of a list that has a button: the one with, or the only one without the text.
struct Row
{
    QString button;
    QString text;
    bool hasText = true;
};

bool reads(QQuickItem *row, const QString &text)
{
    return findVisible(row, [&text](const QQuickItem &item) {
        return item.property("text").toString().contains(text);
    });
}

QQuickItem *findButton(const Stage &stage, const Row &row)
{
    return findVisible(stage.screen.window()->contentItem(), [&row](const QQuickItem &item) {
        return item.objectName() == row.button && reads(item.parentItem(), row.text) == row.hasText;
    });
}

void takeAway(const Stage &stage, const Row &row, const QString &statement)
{
    stage.screen.waitFor("the row of a "_L1 + row.button,
                         [&] { return findButton(stage, row) != nullptr; });
    stage.screen.waitForFrame();
    stage.screen.click(findButton(stage, row));
    stage.screen.waitForStatement(statement);
    stage.screen.waitFor("the end of the row of a "_L1 + row.button,
                         [&] { return findButton(stage, row) == nullptr; });
    report({{u"step"_s, row.button}, {u"others"_s, stage.screen.find(row.button) != nullptr}});
}

// Only when it has been typed twice.
void changePassword(const Stage &stage)
{
    stage.screen.fill(u"newPassword"_s, newPassword);
    stage.screen.fill(u"newPasswordAgain"_s, u"something-else-test-only"_s);
    stage.screen.waitForStatement(u"The two differ."_s);
    if (stage.screen.waitForItem(u"changePasswordButton"_s)->isEnabled())
        throw Failure{u"a password is taken that was typed once"_s};
    stage.screen.fill(u"newPasswordAgain"_s, newPassword);
    stage.screen.click(u"changePasswordButton"_s);
    stage.screen.waitForStatement(u"The password is changed."_s);
    report({{u"step"_s, u"password"_s}, {u"changed"_s, QString(newPassword)}});
}

// Nothing of it before it is known who sits there.
void expectNothingAllowed(const Stage &stage)
{
    for (const QString &name :
         {u"removeFactorButton"_s, u"unlinkButton"_s, u"changePasswordButton"_s}) {
        if (stage.screen.waitForItem(name)->isEnabled())
            throw Failure{name + " is to be used without a proof"_L1};
    }
    for (const QString &name : {u"revokeGrantButton"_s, u"endSessionButton"_s}) {
        if (stage.screen.find(name))
            throw Failure{name + " is shown without a proof"_L1};
    }
}

} // namespace

void runAccount(Stage &stage)
{
    signIn(stage);
    stage.screen.click(u"accountTab"_s);
    expectNothingAllowed(stage);
    visitAccount(stage);
    takeAway(stage, {u"removeFactorButton"_s, u"Authenticator app"_s}, u"Removed."_s);
    takeAway(stage, {u"unlinkButton"_s, u"meadow"_s}, u"Unlinked."_s);
    takeAway(stage, {u"revokeGrantButton"_s, u"Logto for Qt support desk"_s},
             u"The access is revoked."_s);
    takeAway(stage, {u"endSessionButton"_s, u"This one"_s, false}, u"The session has ended."_s);
    changePassword(stage);
}

void runOwnGrant(Stage &stage)
{
    signIn(stage);
    visitAccount(stage);
    stage.screen.click(u"revokeGrantButton"_s);
    const QQuickItem *banner = stage.screen.waitForItem(u"reauthenticationBanner"_s);
    const auto state = QMetaEnum::fromType<LogtoClient::State>();
    report({{u"step"_s, u"ended"_s},
            {u"title"_s, banner->property("title").toString()},
            {u"state"_s, QLatin1StringView(state.valueToKey(int(stage.client.state())))}});
}
