// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "processes.h"
#include "signinviewfixture.h"

#include "logtoquick.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

// Opens a page in a LogtoSignInView, prints how it ended as one line of JSON, and ends itself.
int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("LOGTO_TEST_UNPREPARED"))
        LogtoQuick::prepareApplication();
    const QGuiApplication application(argc, argv);

    SignInViewFixture fixture;
    const auto end = [](QJsonObject outcome) {
        outcome["chromium"_L1] = Processes::isMapped(u"libQt6WebEngineCore"_s);
        std::puts(QJsonDocument(outcome).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    };
    QObject::connect(&fixture.agent(), &LogtoUserAgent::redirected, &application,
                     [&end](const QUrl &url) {
                         end({{u"redirected"_s, url.toString()}});
                     });
    QObject::connect(&fixture.agent(), &LogtoUserAgent::failed, &application,
                     [&end](const LogtoError &error) {
                         end({{u"failed"_s, error.detail()}, {u"message"_s, error.message()}});
                     });
    fixture.open(QUrl(application.arguments().value(1)), QUrl(u"io.logto.test://callback"_s));
    return application.exec();
}
