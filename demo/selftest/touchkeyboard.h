// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "finger.h"

// The keys of Qt Virtual Keyboard, touched one by one where they are.
class TouchKeyboard
{
public:
    explicit TouchKeyboard(const Screen &screen);

    // Whether this machine has one, be it to be seen or not.
    bool exists() const;
    // Whose letters it has, such as "de_DE".
    QString locale() const;
    // Whether it can be seen; it comes when something that can be typed into gets the focus.
    bool isShown() const;
    void waitForIt() const;
    // Letters and digits, and what is on the first page of symbols.
    void type(const QString &text) const;
    void pressEnter() const;

private:
    QQuickItem *findKey(QChar character) const;
    QQuickItem *findKey(Qt::Key code) const;
    void tap(const QQuickItem &key) const;
    void tap(QChar character) const;

    const Screen &m_screen;
    Finger m_finger;
};
