// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoBrowserUserAgent>
#include <LogtoCallbackHandover>
#include <LogtoClient>
#include <LogtoKeychainStore>
#include <QGuiApplication>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (LogtoCallbackHandover::deliver(application.arguments()))
        return 0; // the process that runs already has it

    LogtoClient client(LogtoConfig(QUrl(QStringLiteral("https://your-tenant.logto.app")),
                                   QStringLiteral("your-application-id")),
                       std::make_unique<LogtoKeychainStore>());
    LogtoBrowserUserAgent browser;
    browser.setRedirectUri(QUrl(QStringLiteral("com.example.app://callback")));
    browser.setPostLogoutRedirectUri(QUrl(QStringLiteral("com.example.app://signed-out")));
    client.setUserAgent(&browser);
    // … the window, whose button calls client.signIn()
    return application.exec();
}
