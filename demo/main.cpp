// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demolanguage.h"
#include "demolog.h"
#include "demooptions.h"
#include "logcapture.h"
#include "logtoclient.h"
#include "logtoquick.h"
#include "selftest/selftest.h"

#include <QtCore/QCommandLineParser>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtQml/QQmlApplicationEngine>
#include <QtQuickControls2/QQuickStyle>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongOptions = 2;

int refuse(const QString &problem)
{
    std::fprintf(stderr, "logto-demo: %s\nSee logto-demo --help\n", qUtf8Printable(problem));
    return wrongOptions;
}

} // namespace

int main(int argc, char *argv[])
{
    LogtoQuick::prepareApplication();
    DemoOptions::prepare(argc, argv);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"logto-demo"_s);
    QGuiApplication::setApplicationDisplayName(u"Logto for Qt"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(LOGTO_DEMO_VERSION));
    QGuiApplication::setDesktopFileName(u"logto-demo"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/qt/qml/LogtoDemo/icons/logto-demo.svg"_s));
    QQuickStyle::setStyle(u"Basic"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sign-in with Logto in a Qt Quick application."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    DemoOptions::addTo(parser);
    SelfTest::addTo(parser);
    if (!parser.parse(QGuiApplication::arguments()))
        return refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return refuse("unexpected argument: "_L1 + parser.positionalArguments().constFirst());
    DemoOptions options;
    if (const QString problem = options.read(parser); !problem.isEmpty())
        return refuse(problem);
    DemoLanguage::use(options.language());
    SelfTest selfTest;
    if (const QString problem = selfTest.read(parser); !problem.isEmpty())
        return refuse(problem);

    DemoLog log;
    const LogCapture capture(log);
    if (selfTest.isWanted())
        selfTest.prepare();

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(LOGTO_QML_IMPORT_PATH));
    // From Qt 6.5 on this is so anyway.
    engine.addImportPath(u":/qt/qml"_s);
    engine.setInitialProperties(
        {{u"options"_s, QVariant::fromValue(&options)}, {u"log"_s, QVariant::fromValue(&log)}});
    engine.load(QUrl(u"qrc:/qt/qml/LogtoDemo/qml/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return EXIT_FAILURE;
    const QObject *window = engine.rootObjects().constFirst();
    log.follow(*window->property("client").value<LogtoClient *>());
    return selfTest.isWanted() ? selfTest.run(engine) : application.exec();
}
