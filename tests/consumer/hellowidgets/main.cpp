// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoKeychainStore>
#include <LogtoSignInWidget>
#include <QApplication>
#include <QGridLayout>
#include <QPushButton>

int main(int argc, char *argv[])
{
    LogtoSignInWidget::prepareApplication();
    QApplication application(argc, argv);

    LogtoClient client(LogtoConfig(QUrl(QStringLiteral("https://your-tenant.logto.app")),
                                   QStringLiteral("your-application-id"),
                                   QUrl(QStringLiteral("com.example.app://callback"))),
                       std::make_unique<LogtoKeychainStore>());
    QWidget window;
    auto *layout = new QGridLayout(&window);
    auto *button = new QPushButton(QStringLiteral("Sign in"));
    auto *signIn = new LogtoSignInWidget;
    signIn->setClient(&client);
    // In one cell: while there is a page, it lies over the rest.
    layout->addWidget(button, 0, 0);
    layout->addWidget(signIn, 0, 0);

    QObject::connect(button, &QPushButton::clicked, &client, [&client] { client.signIn(); });
    QObject::connect(&client, &LogtoClient::authenticatedChanged, button, [&client, button] {
        button->setText(client.isAuthenticated()
                            ? QStringLiteral("Hello, %1").arg(client.idTokenClaims().name())
                            : QStringLiteral("Sign in"));
    });
    window.resize(480, 720);
    window.show();
    return application.exec();
}
