// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWebEngineCore/QWebEngineUrlSchemeHandler>

namespace Logto {

// Serves nothing. That a handler exists makes Qt WebEngine ask the view before it follows a link
// to the scheme; without one, the address, and the code in it, may go to the system's opener.
class RedirectSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void requestStarted(QWebEngineUrlRequestJob *job) override;
};

} // namespace Logto
