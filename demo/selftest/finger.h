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
    // Moves what is around the item, until it can be tapped, and taps it as soon as it is enabled.
    void use(const QString &name) const;

private:
    void reveal(const QQuickItem &item) const;
    void scroll(const QQuickItem &flickable, const QQuickItem &item) const;
    void drag(QPointF from, QPointF by) const;

    const Screen &m_screen;
};
