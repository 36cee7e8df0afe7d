// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoKeychainStore>
#include <LogtoSignInWidget>
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
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
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText); // users choose their names
    auto *button = new QPushButton(QStringLiteral("Sign in"));
    auto *signIn = new LogtoSignInWidget;
    signIn->setClient(&client);
    auto *layout = new QGridLayout(&window);
    layout->addWidget(label, 0, 0);
    layout->addWidget(button, 1, 0);
    // In the same cells: while there is a page, it lies over the rest.
    layout->addWidget(signIn, 0, 0, 2, 1);

    QObject::connect(button, &QPushButton::clicked, &client, [&client] {
        if (client.isAuthenticated())
            client.signOut();
        else
            client.signIn();
    });
    const auto show = [&client, button, label] {
        const bool signedIn = client.isAuthenticated();
        button->setText(signedIn ? QStringLiteral("Sign out") : QStringLiteral("Sign in"));
        label->setText(signedIn ? QStringLiteral("Hello, %1").arg(client.idTokenClaims().name())
                                : client.lastError().message());
    };
    QObject::connect(&client, &LogtoClient::authenticatedChanged, label, show);
    QObject::connect(&client, &LogtoClient::lastErrorChanged, label, show);
    window.resize(480, 720);
    window.show();
    return application.exec();
}
