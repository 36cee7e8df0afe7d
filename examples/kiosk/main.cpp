// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoConfig>
#include <LogtoQuick>

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QProcessEnvironment>
#include <QQmlApplicationEngine>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongOptions = 2;

// Qt chooses its input method when the application object is made.
void prepareKeyboard()
{
    if (qEnvironmentVariableIsEmpty("QT_IM_MODULE"))
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    // In the window, rather than in one of its own.
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
}

int refuse(const QString &problem)
{
    std::fprintf(stderr, "kiosk: %s\nSee kiosk --help\n", qUtf8Printable(problem));
    return wrongOptions;
}

} // namespace

int main(int argc, char *argv[])
{
    LogtoQuick::prepareApplication();
    prepareKeyboard();
    QGuiApplication application(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A device that many people share. The environment tells which Logto tenant it uses:\n"
        "LOGTO_ENDPOINT, LOGTO_APP_ID, and LOGTO_REDIRECT_URI with\n"
        "LOGTO_POST_LOGOUT_REDIRECT_URI to sign in on this screen, LOGTO_DEVICE_APP_ID to sign\n"
        "in with a phone, or both."_s);
    const QCommandLineOption idleTimeout(
        u"idle-timeout"_s, u"Seconds without a touch after which the user is signed out (60)."_s,
        u"seconds"_s, u"60"_s);
    parser.addOption(idleTimeout);
    parser.addHelpOption();
    parser.process(application);

    bool isNumber = false;
    const int seconds = parser.value(idleTimeout).toInt(&isNumber);
    if (!isNumber || seconds < 1)
        return refuse(u"--idle-timeout needs a number of seconds"_s);
    const auto config = LogtoConfig::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!config)
        return refuse(config.error().detail());
    if (const auto valid = config->validate(); !valid)
        return refuse(valid.error().detail());
    if (config->redirectUri().isEmpty() && config->deviceAppId().isEmpty())
        return refuse(u"set LOGTO_REDIRECT_URI or LOGTO_DEVICE_APP_ID, or there is no way in"_s);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(LOGTO_QML_IMPORT_PATH));
    engine.setInitialProperties({{u"endpoint"_s, config->endpoint()},
                                 {u"appId"_s, config->appId()},
                                 {u"deviceAppId"_s, config->deviceAppId()},
                                 {u"redirectUri"_s, config->redirectUri()},
                                 {u"postLogoutRedirectUri"_s, config->postLogoutRedirectUri()},
                                 {u"idleTimeout"_s, seconds}});
    engine.load(QUrl(u"qrc:/qt/qml/Kiosk/Main.qml"_s));
    return engine.rootObjects().isEmpty() ? EXIT_FAILURE : QGuiApplication::exec();
}
