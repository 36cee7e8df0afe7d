// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "screen.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtQml/QQmlEngine>
#include <QtQml/QQmlExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

QQuickItem *findVisible(QQuickItem *item, const std::function<bool(const QQuickItem &)> &matches)
{
    if (!item->isVisible())
        return nullptr;
    if (matches(*item))
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = findVisible(child, matches))
            return found;
    }
    return nullptr;
}

namespace {

// A picture may be shown only when it is there.
bool isLoadingPicture(const QQuickItem &item)
{
    constexpr int loading = 2; // Image.Loading
    if (item.inherits("QQuickImage") && item.property("status").toInt() == loading)
        return true;
    const QList<QQuickItem *> children =
        item.isVisible() ? item.childItems() : QList<QQuickItem *>();
    return std::ranges::any_of(children,
                               [](const QQuickItem *child) { return isLoadingPicture(*child); });
}

} // namespace

Screen::Screen(QQuickWindow *window, QDeadlineTimer deadline)
    : m_window(window)
    , m_deadline(deadline)
{
}

void Screen::waitFor(const QString &what, const std::function<bool()> &condition) const
{
    if (!QTest::qWaitFor(condition, int(m_deadline.remainingTime())))
        throw Failure{"%1 did not come"_L1.arg(what)};
}

// The signal may come from the thread that draws, where a QSignalSpy would be changed while it is
// on its way out here.
void Screen::waitForFrame() const
{
    QEventLoop loop;
    QObject::connect(m_window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit,
                     Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(int(m_deadline.remainingTime()), &loop,
                       [&loop] { loop.exit(EXIT_FAILURE); });
    m_window->update();
    if (loop.exec() != EXIT_SUCCESS)
        throw Failure{u"the window does not draw"_s};
}

QQuickItem *Screen::find(QStringView name) const
{
    return findVisible(m_window->contentItem(),
                       [name](const QQuickItem &item) { return item.objectName() == name; });
}

QQuickItem *Screen::findButton(const QString &text) const
{
    return findVisible(m_window->contentItem(), [&text](const QQuickItem &item) {
        return item.inherits("QQuickAbstractButton") && item.property("text") == text;
    });
}

QQuickItem *Screen::waitForItem(const QString &name) const
{
    waitFor(name, [this, &name] { return find(name) != nullptr; });
    // Its place is final after the layouts have been polished for a frame.
    waitForFrame();
    return find(name);
}

QString Screen::waitForText(const QString &name) const
{
    QString text;
    waitFor("the text of %1"_L1.arg(name), [&] {
        const QQuickItem *item = find(name);
        text = item ? item->property("text").toString() : QString();
        return !text.isEmpty();
    });
    return text;
}

void Screen::waitForStatement(const QString &text) const
{
    waitFor("the text "_L1 + text, [&] {
        return findVisible(m_window->contentItem(), [&](const QQuickItem &item) {
            return item.property("text").toString() == text;
        });
    });
}

void Screen::click(const QString &name) const
{
    click(waitForItem(name));
}

void Screen::click(QQuickItem *item) const
{
    waitFor("an enabled %1"_L1.arg(item->objectName()), [item] { return item->isEnabled(); });
    reveal(item);
    click(item->mapToScene(item->boundingRect().center()));
}

void Screen::clickButton(const QString &text) const
{
    waitFor("the button "_L1 + text, [this, &text] { return findButton(text) != nullptr; });
    waitForFrame();
    const QQuickItem *button = findButton(text);
    click(button->mapToScene(button->boundingRect().center()));
}

void Screen::click(QPointF position) const
{
    if (!QRectF(QPointF(), m_window->size()).contains(position))
        throw Failure{
            u"what is to be clicked is outside of the window, at %1, %2"_s.arg(position.x())
                .arg(position.y())};
    QTest::mouseMove(m_window, position.toPoint());
    QTest::mouseClick(m_window, Qt::LeftButton, {}, position.toPoint());
}

void Screen::reveal(QQuickItem *item) const
{
    constexpr qreal margin = 8;
    for (QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (!parent->inherits("QQuickFlickable"))
            continue;
        const QRectF place = item->mapRectToItem(parent, item->boundingRect());
        const qreal above = place.top() - margin;
        const qreal below = place.bottom() + margin - parent->height();
        // The top of what is too high.
        const qreal shift = above < 0 ? above : std::min(std::max<qreal>(below, 0), above);
        const qreal y = parent->property("contentY").toReal() + shift;
        parent->setProperty("contentY", std::max<qreal>(y, 0));
    }
    waitForFrame();
}

// So that nothing looks hovered.
void Screen::moveAway() const
{
    QTest::mouseMove(m_window, QPoint(m_window->width() / 2, 2));
}

void Screen::resize(const QSize &size) const
{
    m_window->resize(size);
    waitFor(u"another size of the window"_s,
            [this, &size] { return m_window->isExposed() && m_window->size() == size; });
    waitForFrame();
}

void Screen::type(const QString &text) const
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(character), {});
}

void Screen::fill(const QString &name, const QString &text) const
{
    click(name);
    selectAll();
    type(text);
}

void Screen::selectAll() const
{
    QTest::keySequence(m_window, QKeySequence(QKeySequence::SelectAll));
}

void Screen::setTheme(const QString &theme) const
{
    QQmlExpression expression(qmlContext(m_window), m_window, "Theme.scheme = '%1'"_L1.arg(theme));
    expression.evaluate();
    if (expression.hasError())
        throw Failure{expression.error().toString()};
    waitForFrame();
}

QImage Screen::look() const
{
    waitFor(u"a picture in the window"_s,
            [this] { return !isLoadingPicture(*m_window->contentItem()); });
    waitForFrame();
    return m_window->grabWindow();
}
