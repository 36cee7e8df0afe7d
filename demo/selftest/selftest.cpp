// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "selftest.h"

#include "demooptions.h"
#include "logtoclient.h"
#include "longtexts.h"
#include "networkcount.h"
#include "report.h"
#include "runs.h"
#include "watchdog.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtQml/QQmlApplicationEngine>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds timeLimit = 90s;
// For dozens of pictures.
constexpr std::chrono::seconds pictureTimeLimit = 300s;
// Of the local provider's API.
constexpr QLatin1StringView testApiResource("https://shopping.example/api");

struct Run
{
    QLatin1StringView name;
    void (*perform)(Stage &);
};

constexpr Run runs[] = {
    {"sign-in"_L1, runSignIn},
    {"restore"_L1, runRestore},
    {"sign-out"_L1, runSignOut},
    {"sign-out-given-up"_L1, runSignOutGivenUp},
    {"error"_L1, runError},
    {"denied"_L1, runDenied},
    {"dismissed"_L1, runDismissed},
    {"setup"_L1, runSetup},
    {"outage"_L1, runOutage},
    {"kiosk"_L1, runKiosk},
    {"screenshots"_L1, runScreenshots},
    {"pages"_L1, runPages},
    {"keyboard"_L1, runKeyboard},
    {"touch"_L1, runTouch},
    {"api-cancel"_L1, runApiCancel},
    {"account"_L1, runAccount},
    {"own-grant"_L1, runOwnGrant},
    {"organizations"_L1, runOrganizations},
};

const Run *runNamed(const QString &name)
{
    const auto found = std::ranges::find(runs, name, &Run::name);
    return found == std::end(runs) ? nullptr : found;
}

QString runNames()
{
    QStringList names;
    for (const Run &run : runs)
        names.append(run.name);
    return names.join(", "_L1);
}

} // namespace

void SelfTest::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"self-test"_s, "Without a human, with lines of JSON: %1."_L1.arg(runNames()), u"run"_s},
        {u"screenshots"_s, u"With --self-test: save a picture of each page there."_s, u"folder"_s},
        {u"plain-names"_s,
         u"With --screenshots: no numbers in the names, which documents refer to."_s},
        {u"long-texts"_s, u"With --self-test: every text is longer by 40 %."_s},
        {u"test-user"_s, u"With --self-test: who signs in; for tests only."_s, u"name"_s,
         u"alice"_s},
        {u"test-password"_s, u"With --self-test: the password; for tests only."_s, u"password"_s,
         u"alice-test-only"_s},
        {u"test-person"_s, u"With --self-test: a program that signs in outside of the window."_s,
         u"program"_s},
    });
}

QString SelfTest::read(const QCommandLineParser &parser)
{
    m_run = parser.value(u"self-test"_s);
    m_user = parser.value(u"test-user"_s);
    m_password = parser.value(u"test-password"_s);
    m_person = parser.value(u"test-person"_s);
    m_folder = parser.value(u"screenshots"_s);
    m_hasPlainNames = parser.isSet(u"plain-names"_s);
    m_hasLongTexts = parser.isSet(u"long-texts"_s);
    if (isWanted() && !runNamed(m_run))
        return "--self-test is one of: "_L1 + runNames();
    return {};
}

void SelfTest::prepare() const
{
    NetworkCount::start();
    if (m_hasLongTexts)
        LongTexts::use();
}

Camera SelfTest::camera(const Screen &screen) const
{
    if (m_hasPlainNames)
        return Camera(screen, m_folder);
    return Camera(screen, m_folder, m_run == "sign-in"_L1 ? 1 : 21);
}

int SelfTest::run(QQmlApplicationEngine &engine)
{
    const auto limit = m_run == "screenshots"_L1 ? pictureTimeLimit : timeLimit;
    const Watchdog watchdog(limit + 10s);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    auto *client = window->property("client").value<LogtoClient *>();
    const auto &options = *window->property("options").value<DemoOptions *>();
    const Screen screen(window, QDeadlineTimer(limit));
    Stage stage = {screen,
                   *client,
                   WebPage(screen),
                   camera(screen),
                   m_user,
                   m_password,
                   options.organizationResources(),
                   options.signIn() == "automatic"_L1 ? u"embedded"_s : options.signIn(),
                   options.resources().contains(testApiResource) && options.hasLocalApi(),
                   options.inbox(),
                   m_person};
    try {
        runNamed(m_run)->perform(stage);
    } catch (const Failure &failure) {
        report({{u"step"_s, u"failed"_s},
                {u"reason"_s, failure.reason},
                {u"error"_s, client->lastError().toString()}});
        if (!m_folder.isEmpty())
            screen.glance().save(QDir(m_folder).filePath(u"failed.png"_s));
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
