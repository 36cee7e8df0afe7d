// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoBrowserUserAgent>
#include <LogtoClient>
#include <LogtoSignInWidget>
#include <LogtoUserAgentChoice>

// The user's browser, or a page in the window where there is no browser.
void chooseUserAgent(LogtoClient *client, LogtoSignInWidget *view)
{
    auto *choice = new LogtoUserAgentChoice(client);
    choice->add(new LogtoBrowserUserAgent(choice));
    choice->add(view->userAgent());
    client->setUserAgent(choice);
    view->setClient(client); // does not replace the choice
}
