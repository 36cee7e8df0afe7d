// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "redirectschemehandler.h"

#include <QtWebEngineCore/QWebEngineUrlRequestJob>

namespace Logto {

void RedirectSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    job->fail(QWebEngineUrlRequestJob::RequestDenied);
}

} // namespace Logto
