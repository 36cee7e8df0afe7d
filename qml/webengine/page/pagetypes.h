// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "hangwatch_p.h"

#include <QtQml/qqml.h>

struct HangWatchForeign
{
    Q_GADGET
    QML_FOREIGN(Logto::HangWatch)
    QML_NAMED_ELEMENT(HangWatch)
};
