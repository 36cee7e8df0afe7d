// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QStringList>
#include <QtGui/QImage>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <functional>

// Why the self-test ends early.
struct Failure
{
    QString reason;
};

// The first item from \a item downwards that is to be seen and matches.
QQuickItem *findVisible(QQuickItem *item, const std::function<bool(const QQuickItem &)> &matches);

// The window as a person has it: looked at, clicked and typed into by the events of a real mouse
// and a real keyboard. Everything waits until it is possible, and throws a Failure when the time is
// over.
class Screen
{
public:
    // The smallest that the window can be.
    static constexpr QSize smallSize{360, 480};
    static constexpr QSize usualSize{1000, 700};

    Screen(QQuickWindow *window, QDeadlineTimer deadline);

    QQuickWindow *window() const { return m_window; }

    void waitFor(const QString &what, const std::function<bool()> &condition) const;
    void waitForFrame() const;

    // An item that is to be seen, by its objectName.
    QQuickItem *find(QStringView name) const;
    QQuickItem *findButton(const QString &text) const;
    QQuickItem *waitForItem(const QString &name) const;
    QString waitForText(const QString &name) const;
    // Something that says this, and nothing else.
    void waitForStatement(const QString &text) const;

    void click(const QString &name) const;
    void click(QQuickItem *item) const;
    void clickButton(const QString &text) const;
    void click(QPointF position) const;
    void moveAway() const;
    // Scrolls until the item can be clicked.
    void reveal(const QString &name) const { reveal(waitForItem(name)); }
    void reveal(QQuickItem *item) const;
    void resize(const QSize &size) const;
    void type(const QString &text) const;
    // Instead of what is in the field.
    void fill(const QString &name, const QString &text) const;
    // Of the field that is typed into.
    void selectAll() const;
    // As --theme does.
    void setTheme(const QString &theme) const;

    QImage look() const;
    // Without letting anything happen before.
    QImage glance() const { return m_window->grabWindow(); }

private:
    QQuickWindow *m_window;
    QDeadlineTimer m_deadline;
};
