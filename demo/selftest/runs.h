// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "camera.h"
#include "webpage.h"

#include "logtosignoutreport.h"

#include <QtCore/QUrl>

class LogtoAccessTokenWatcher;
class LogtoClient;
class LogtoTokenTarget;

// What the runs of the self-test share.
struct Stage
{
    const Screen &screen;
    LogtoClient &client;
    WebPage page;
    Camera camera;
    QString user;
    QString password;
    QStringList organizationResources;
    QString way; // to sign in, as with --sign-in
    bool hasApi; // that of the local provider
    QUrl inbox; // where the codes are
    QString person; // the program to call for what is done outside of the window
};

// From the sign-in button to the session.
void signIn(Stage &stage);
// What a person does after pressing the button, by the way of the stage.
void signInAtTheProvider(Stage &stage);
// Through the dialog, to the report of what was done.
LogtoSignOutReport signOut(Stage &stage, const QString &option);

// The live token behind a card of the page of the tokens.
LogtoAccessTokenWatcher &waitForToken(const Stage &stage, const LogtoTokenTarget &target);

// Each page of a session, until something is to be seen on it.
void visitUser(Stage &stage);
void visitOrganizations(Stage &stage);
void visitTokens(Stage &stage);
void visitApi(Stage &stage);
void callForbidden(Stage &stage);
void visitAccount(Stage &stage);
void visitLog(Stage &stage);

// Calls the API of the local provider, and reports the answer.
void callApi(Stage &stage);

// On the page of the tokens, until one has refreshed itself.
void showTokens(Stage &stage);

// Signs in, asks for the details of the user, and looks at the tokens.
void runSignIn(Stage &stage);
// Finds the session of an earlier run, and signs out.
void runRestore(Stage &stage);
// Looks at the tokens while the provider goes away and comes back.
void runOutage(Stage &stage);
// Signs in, and out at the provider as well.
void runSignOut(Stage &stage);
void runSignOutGivenUp(Stage &stage);
// Saves pictures of every page, in both themes, and in a small window, too.
void runScreenshots(Stage &stage);
// Goes to every page by the mouse, and reports what is wrong with it.
void runPages(Stage &stage);
// Does the same without a mouse.
void runKeyboard(Stage &stage);
// Does it by touch, in a small window, too, and uses something on each page.
void runTouch(Stage &stage);
// Cancels a call of the API that is not answered, and makes another one.
void runApiCancel(Stage &stage);
// Takes away what the account has, and changes its password.
void runAccount(Stage &stage);
// Revokes the grant of the session itself, and reports what the user is told.
void runOwnGrant(Stage &stage);
// Reports what the page of the organizations says above everything else.
void runOrganizations(Stage &stage);
// Signs in by touch, is warned, goes away, and looks at what the next one finds.
void runKiosk(Stage &stage);
// Reports what is asked for when there is no configuration.
void runSetup(Stage &stage);
// Reports the error that the user is shown after trying to sign in.
void runError(Stage &stage);
// The same after Cancel on the page of the provider.
void runDenied(Stage &stage);
// Closes the embedded view, and reports what the user is told.
void runDismissed(Stage &stage);
