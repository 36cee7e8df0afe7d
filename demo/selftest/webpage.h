// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "screen.h"

#include <QtCore/QJsonValue>

// The page in the embedded view. Scripts only find out where something is, in a world that the
// page's own scripts cannot see; all the rest is done by mouse and keyboard.
class WebPage
{
public:
    explicit WebPage(const Screen &screen);

    void waitForElement(const QString &id) const;
    void click(const QString &id) const;
    void fill(const QString &id, const QString &text) const;
    // How many characters there are in a field; -1 while there is no such field.
    int textLength(const QString &id) const;
    // Whether the field is typed into.
    void waitForFocus(const QString &id) const;
    // Waits until there is something to be seen.
    void waitForPaint() const;

private:
    QQuickItem *view() const;
    QString run(const QString &script) const;
    QRectF place(const QString &id) const;

    const Screen &m_screen;
};
