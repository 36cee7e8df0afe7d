// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "loadedlibraries.h"
#include "logtomanualuseragent.h"
#include "logtouseragentchoice.h"
#include "signinviewfixture.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

// Opens a page in the view, prints how it ended as one line of JSON, and which way an automatic
// choice would take on this machine, and ends itself.
int main(int argc, char *argv[])
{
    const auto application = TestedView::makeApplication(
        argc, argv, !qEnvironmentVariableIsSet("LOGTO_TEST_UNPREPARED"));

    SignInViewFixture fixture;
    LogtoManualUserAgent otherWay;
    LogtoUserAgentChoice choice;
    choice.add(&fixture.agent());
    choice.add(&otherWay);
    const QString chosen = choice.name();

    const auto end = [chosen](QJsonObject outcome) {
        outcome["chosen"_L1] = chosen;
        outcome["chromium"_L1] = isLibraryLoaded(u"libQt6WebEngineCore"_s);
        std::puts(QJsonDocument(outcome).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    };
    QObject::connect(&fixture.agent(), &LogtoUserAgent::redirected, application.get(),
                     [&end](const QUrl &url) {
                         end({{u"redirected"_s, url.toString()}});
                     });
    QObject::connect(&fixture.agent(), &LogtoUserAgent::failed, application.get(),
                     [&end](const LogtoError &error) {
                         end({{u"failed"_s, error.detail()}, {u"message"_s, error.message()}});
                     });
    fixture.open(QUrl(QCoreApplication::arguments().value(1)), QUrl(u"io.logto.test://callback"_s));
    return QCoreApplication::exec();
}
