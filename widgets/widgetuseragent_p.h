// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoembeddeduseragent.h"

namespace Logto {

// The user agent of a LogtoSignInWidget.
class WidgetUserAgent : public LogtoEmbeddedUserAgent
{
    Q_OBJECT

public:
    using LogtoEmbeddedUserAgent::LogtoEmbeddedUserAgent;

protected:
    QString missingPart() const override;
};

} // namespace Logto
