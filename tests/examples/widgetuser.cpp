// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "userplugin.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Failure
{
    QString reason;
};

// A person at the window of the example with widgets.
class Person
{
public:
    Person()
        : m_window(QApplication::topLevelWidgets().value(0))
    {
        if (!m_window)
            throw Failure{u"there is no window"_s};
    }

    template<typename Widget>
    Widget *waitForText(const QString &text) const
    {
        Widget *widget = nullptr;
        waitFor(text, [&] {
            widget = find<Widget>(text);
            return widget != nullptr;
        });
        return widget;
    }

    void click(const QString &text) const
    {
        const QWidget *button = waitForText<QPushButton>(text);
        const QPoint center = button->mapTo(m_window, button->rect().center());
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, center);
    }

    // The first field of the page has the focus as soon as it is there.
    void waitForPage() const
    {
        waitFor(u"the sign-in page"_s, [this] {
            const QObject *agent = findAgent();
            return agent && agent->property("active").toBool()
                && !agent->property("origin").toString().isEmpty()
                && !agent->property("loading").toBool()
                && agent->property("loadProgress").toInt() == 100;
        });
    }

    void type(const QString &text) const
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, m_window->windowHandle(), Qt::Key_unknown,
                                QString(character), {});
    }

    void press(Qt::Key key) const { QTest::keyClick(m_window->windowHandle(), key); }

private:
    void waitFor(const QString &what, const std::function<bool()> &condition) const
    {
        if (!QTest::qWaitFor(condition, int(m_deadline.remainingTime())))
            throw Failure{"%1 did not come"_L1.arg(what)};
    }

    template<typename Widget>
    Widget *find(const QString &text) const
    {
        const auto widgets = m_window->findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->isVisible() && widget->isEnabled() && widget->text() == text)
                return widget;
        }
        return nullptr;
    }

    const QObject *findAgent() const
    {
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->inherits("LogtoSignInWidget"))
                return widget->property("userAgent").value<QObject *>();
        }
        return nullptr;
    }

    QWidget *const m_window;
    const QDeadlineTimer m_deadline{120s};
};

} // namespace

QString useExample(const QString &)
{
    try {
        const Person person;
        person.click(u"Sign in"_s);
        person.waitForPage();
        person.type(u"alice"_s);
        person.press(Qt::Key_Tab);
        person.type(u"alice-test-only"_s);
        person.press(Qt::Key_Return);
        person.waitForText<QLabel>(u"Hello, Alice Example"_s);
        person.click(u"Sign out"_s);
        person.waitForText<QPushButton>(u"Sign in"_s);
    } catch (const Failure &failure) {
        return failure.reason;
    }
    return {};
}
