// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoembeddeduseragent.h"

#include <QtQml/qqmlregistration.h>

namespace Logto {

// The user agent of a LogtoSignInView.
class QuickEmbeddedUserAgent : public LogtoEmbeddedUserAgent
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LogtoEmbeddedUserAgent)

public:
    using LogtoEmbeddedUserAgent::LogtoEmbeddedUserAgent;

protected:
    QString missingPart() const override;
};

} // namespace Logto
