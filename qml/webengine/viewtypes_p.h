// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoembeddeduseragent.h"
#include "signinpage_p.h"

#include <QtQml/qqml.h>

// The base of the QML type of this name.
struct LogtoEmbeddedUserAgentForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoEmbeddedUserAgent)
    QML_ANONYMOUS
};

struct SignInPageForeign
{
    Q_GADGET
    QML_FOREIGN(Logto::SignInPage)
    QML_NAMED_ELEMENT(SignInPage)
    QML_UNCREATABLE("Made by LogtoEmbeddedUserAgent for each request.")
};
