// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <LogtoQuickClient>

// The LogtoClient of the panel: its session is in an encrypted file.
class PanelClient : public LogtoQuickClient
{
    Q_OBJECT
    QML_ELEMENT

public:
    using LogtoQuickClient::LogtoQuickClient;

protected:
    void amendConfig(LogtoConfig &config) override;
    std::unique_ptr<LogtoStore> makeStore() override;
};
