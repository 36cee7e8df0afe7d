// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtobrowseruseragent.h"

#include <QtQml/qqml.h>

struct LogtoBrowserUserAgentForeign
{
    Q_GADGET
    QML_FOREIGN(LogtoBrowserUserAgent)
    QML_NAMED_ELEMENT(LogtoBrowserUserAgent)
};
