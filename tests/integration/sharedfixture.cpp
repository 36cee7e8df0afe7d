// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sharedfixture.h"

using namespace Qt::StringLiterals;

SharedFixture::SharedFixture(const LocalProvider &provider)
    : m_provider(provider)
    , m_homeBefore(qgetenv("XDG_DATA_HOME"))
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"home"_s).toUtf8());
}

SharedFixture::~SharedFixture()
{
    if (m_homeBefore.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", m_homeBefore);
}

SharedFixture::Child SharedFixture::start(const QJsonObject &options)
{
    auto child = std::make_unique<ChildProcess>(QStringLiteral(SHARED_SESSION));
    QJsonObject command = options;
    command.insert("endpoint"_L1, m_provider.endpoint().toString());
    command.insert("appId"_L1, m_provider.appId());
    command.insert("folder"_L1, storeFolder());
    if (m_network)
        command.insert("proxy"_L1, m_network->proxy().port());
    m_restored = child->call(u"start"_s, command);
    if (m_restored.isEmpty())
        qFatal("a process that shares the session does not start");
    return child;
}

SharedFixture::Child SharedFixture::signedIn(const QString &user, const QJsonObject &options)
{
    Child child = start(options);
    const QJsonObject answer = child->call(u"signIn"_s, {{u"user"_s, user}});
    if (answer.isEmpty() || answer.contains("error"_L1))
        qFatal("the sign-in before the test failed");
    child->forget();
    return child;
}
