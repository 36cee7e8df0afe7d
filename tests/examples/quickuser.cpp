// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "screen.h"
#include "touchkeyboard.h"
#include "userplugin.h"
#include "webpage.h"

#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QQuickWindow *applicationWindow()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    return windows.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(windows.constFirst());
}

// Somebody who waits for a page is there, which a kiosk must see.
class Fidgeting
{
public:
    explicit Fidgeting(const Screen &screen)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [&screen, pixel = 0]() mutable {
            pixel = 1 - pixel;
            QTest::mouseMove(screen.window(), QPoint(1 + pixel, 1));
        });
        m_timer.start(500ms);
    }

private:
    QTimer m_timer;
};

// A person at the window of an example in QML.
class Person
{
public:
    Person()
        : m_screen(applicationWindow(), QDeadlineTimer(180s))
    {
    }

    void waitForText(const QString &text) const
    {
        m_screen.waitFor(text, [&] { return find(text) != nullptr; });
        m_screen.waitForFrame();
    }

    void click(const QString &text) const
    {
        waitForText(text);
        const QQuickItem *item = find(text);
        m_screen.click(item->mapToScene(item->boundingRect().center()));
    }

    void signIn() const
    {
        const Fidgeting fidgeting(m_screen);
        const WebPage page(m_screen);
        page.fill(u"identifier"_s, u"alice"_s);
        page.fill(u"password"_s, u"alice-test-only"_s);
        page.click(u"sign-in"_s);
        waitForText(u"Hello, Alice Example"_s);
    }

    // With the keyboard on the screen, which may hide the page's button.
    void signInByTouch() const
    {
        const Fidgeting fidgeting(m_screen);
        const TouchKeyboard keyboard(m_screen);
        touchKeys(u"identifier"_s, u"alice"_s);
        touchKeys(u"password"_s, u"alice-test-only"_s);
        keyboard.pressEnter();
        waitForText(u"Hello, Alice Example"_s);
    }

    void expectFullScreen() const
    {
        const QSize size = m_screen.window()->screen()->size();
        m_screen.waitFor(u"a window as large as the screen"_s,
                         [&] { return m_screen.window()->size() == size; });
    }

    void expectSignOutByItself() const
    {
        m_screen.waitForItem(u"kioskCountdown"_s);
        m_screen.waitFor(u"the end of the countdown"_s,
                         [this] { return !m_screen.find(u"kioskCountdown"); });
        expectFirstPageSoon();
    }

    // The sign-out page has led back: only after the idle time, of 20 s, the kiosk would leave it.
    void expectFirstPageSoon() const
    {
        const QDeadlineTimer soon(10s);
        m_screen.waitFor(u"the first page"_s,
                         [this] { return find(u"Welcome"_s) && !find(u"Hello, Alice Example"_s); });
        if (soon.hasExpired())
            throw Failure{u"the sign-out page has stayed"_s};
    }

private:
    QQuickItem *find(const QString &text) const
    {
        return findVisible(m_screen.window()->contentItem(), [&text](const QQuickItem &item) {
            return item.isEnabled() && item.property("text").toString() == text;
        });
    }

    void touchKeys(const QString &field, const QString &text) const
    {
        const WebPage page(m_screen);
        page.click(field);
        page.waitForFocus(field);
        TouchKeyboard(m_screen).type(text);
        m_screen.waitFor("the text in the field %1"_L1.arg(field),
                         [&] { return page.textLength(field) == text.size(); });
    }

    const Screen m_screen;
};

void useMinimal(const Person &person)
{
    person.click(u"Sign in"_s);
    person.signIn();
    person.click(u"Sign out"_s);
    person.waitForText(u"Sign in"_s);
}

void useKiosk(const Person &person)
{
    person.expectFullScreen();
    person.click(u"Sign in here"_s);
    person.signInByTouch();
    person.expectSignOutByItself();
    person.click(u"Sign in with your phone"_s);
    person.waitForText(u"Sign in on another device"_s);
    person.click(u"Cancel"_s);
    person.waitForText(u"Welcome"_s);
    person.click(u"Sign in here"_s);
    person.signInByTouch();
    person.click(u"Sign out"_s);
    person.expectFirstPageSoon();
}

} // namespace

QString useExample(const QString &example)
{
    try {
        const Person person;
        if (example == "minimal-qml"_L1)
            useMinimal(person);
        else if (example == "kiosk"_L1)
            useKiosk(person);
        else
            return "nobody knows how to use "_L1 + example;
    } catch (const Failure &failure) {
        return failure.reason;
    }
    return {};
}
