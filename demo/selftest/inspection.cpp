// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "inspection.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QQuickItem &item)
{
    const QString text = item.property("text").toString().left(40);
    return "%1 %2 “%3”"_L1.arg(QLatin1StringView(item.metaObject()->className()), item.objectName(),
                               text);
}

void visit(const QQuickItem *item, const std::function<void(const QQuickItem &)> &look)
{
    if (!item->isVisible())
        return;
    look(*item);
    const QList<QQuickItem *> children = item->childItems();
    for (const QQuickItem *child : children)
        visit(child, look);
}

bool isControl(const QQuickItem &item)
{
    return item.inherits("QQuickAbstractButton") || item.inherits("QQuickTextField");
}

// Whether one can scroll to it.
bool isScrolled(const QQuickItem &item, const char *content, qreal (QQuickItem::*extent)() const)
{
    for (const QQuickItem *parent = item.parentItem(); parent; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable")
            && parent->property(content).toReal() > (parent->*extent)() + 1)
            return true;
    }
    return false;
}

QString problemOf(const QQuickItem &item, const QSizeF &window)
{
    constexpr qreal tolerance = 1.5;
    const bool isText = item.inherits("QQuickText");
    if (isText && item.property("truncated").toBool())
        return u"cut"_s;
    if (isText && item.property("contentWidth").toReal() > item.width() + tolerance)
        return u"wider than its place"_s;
    if ((!isText && !isControl(item)) || item.width() < 1 || item.height() < 1)
        return {};
    const QRectF place = item.mapRectToScene(item.boundingRect());
    const bool isBeside = place.left() < -tolerance || place.right() > window.width() + tolerance;
    // The tab of the page that is shown is to be seen as a whole.
    const bool isCurrentTab = item.inherits("QQuickTabButton") && item.property("checked").toBool();
    if (isBeside && (isCurrentTab || !isScrolled(item, "contentWidth", &QQuickItem::width)))
        return u"beside the window"_s;
    const bool isBelow = place.top() < -tolerance || place.bottom() > window.height() + tolerance;
    if (isBelow && !isScrolled(item, "contentHeight", &QQuickItem::height))
        return u"above or below the window"_s;
    return {};
}

void visitAccessible(QAccessibleInterface *interface,
                     const std::function<void(const QAccessibleInterface &)> &look)
{
    if (!interface || interface->state().invisible)
        return;
    look(*interface);
    for (int i = 0; i < interface->childCount(); ++i)
        visitAccessible(interface->child(i), look);
}

// A dialog, if there is one: what is behind it cannot be used meanwhile.
const QQuickItem *inUse(const Screen &screen)
{
    QQuickItem *all = screen.window()->contentItem();
    const QQuickItem *dialog =
        findVisible(all, [](const QQuickItem &item) { return item.inherits("QQuickPopupItem"); });
    return dialog ? dialog : all;
}

// All that the Tab key comes to.
QSet<const QQuickItem *> goRound(const Screen &screen)
{
    constexpr int mostControls = 200;
    QSet<const QQuickItem *> reached;
    for (int i = 0; i < mostControls; ++i) {
        QTest::keyClick(screen.window(), Qt::Key_Tab);
        const QQuickItem *item = screen.window()->activeFocusItem();
        if (item == screen.window()->contentItem())
            continue;
        if (reached.contains(item))
            break;
        reached.insert(item);
    }
    return reached;
}

} // namespace

QStringList Inspection::layout(const Screen &screen)
{
    QStringList problems;
    const QSizeF size = screen.window()->size();
    visit(screen.window()->contentItem(), [&](const QQuickItem &item) {
        if (const QString problem = problemOf(item, size); !problem.isEmpty())
            problems.append(nameOf(item) + ": "_L1 + problem);
    });
    return problems;
}

QStringList Inspection::accessibility(const Screen &screen)
{
    QStringList problems;
    QSet<const QObject *> known;
    visitAccessible(
        QAccessible::queryAccessibleInterface(screen.window()),
        [&](const QAccessibleInterface &interface) { known.insert(interface.object()); });
    visit(screen.window()->contentItem(), [&](const QQuickItem &item) {
        if (!isControl(item))
            return;
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(&item));
        if (!interface || !known.contains(&item))
            problems.append(nameOf(item) + ": unknown to a screen reader"_L1);
        else if (interface->text(QAccessible::Name).isEmpty())
            problems.append(nameOf(item) + ": without a name"_L1);
        else if (interface->role() == QAccessible::NoRole)
            problems.append(nameOf(item) + ": without a role"_L1);
    });
    return problems;
}

QStringList Inspection::tabOrder(const Screen &screen)
{
    QStringList problems;
    const QSet<const QQuickItem *> reached = goRound(screen);
    visit(inUse(screen), [&](const QQuickItem &item) {
        if (isControl(item) && item.isEnabled() && !reached.contains(&item))
            problems.append(nameOf(item) + ": not reached"_L1);
    });
    return problems;
}
