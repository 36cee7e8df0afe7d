// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "screen.h"

// Touches the window by the events of a real touch screen.
class Finger
{
public:
    explicit Finger(const Screen &screen);

    void tap(const QString &name) const;
    void tap(QPointF position) const;

private:
    const Screen &m_screen;
};
