// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "testtypes.h"

void CountingClient::amendConfig(LogtoConfig &config)
{
    config.setRequestHook([this](QNetworkRequest &) { ++m_requests; });
}

void TestSetup::applicationAvailable()
{
    qmlRegisterType<FormLoginAgent>("LogtoTests", 1, 0, "TestAgent");
    qmlRegisterType<TestProvider>("LogtoTests", 1, 0, "TestProvider");
    qmlRegisterType<CountingClient>("LogtoTests", 1, 0, "CountingClient");
}

void TestSetup::qmlEngineAvailable(QQmlEngine *engine)
{
    engine->addImportPath(QStringLiteral(LOGTO_QML_IMPORT_PATH));
    // From Qt 6.5 on this is so anyway.
    engine->addImportPath(QStringLiteral(":/qt/qml"));
}
