// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "screen.h"
#include "webpage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtGui/QGenericPlugin>
#include <QtGui/QGuiApplication>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QQuickItem *findText(QQuickItem *item, const QString &text)
{
    if (!item->isVisible())
        return nullptr;
    if (item->property("text").toString() == text)
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = findText(child, text))
            return found;
    }
    return nullptr;
}

QQuickItem *waitForText(const Screen &screen, const QString &text)
{
    QQuickItem *item = nullptr;
    screen.waitFor(text, [&] {
        item = findText(screen.window()->contentItem(), text);
        return item && item->isEnabled();
    });
    screen.waitForFrame();
    return item;
}

void clickText(const Screen &screen, const QString &text)
{
    const QQuickItem *item = waitForText(screen, text);
    screen.click(item->mapToScene(item->boundingRect().center()));
}

QQuickWindow *applicationWindow()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    return windows.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(windows.constFirst());
}

void signInAndOut()
{
    const Screen screen(applicationWindow(), QDeadlineTimer(120s));
    const WebPage page(screen);
    clickText(screen, u"Sign in"_s);
    page.fill(u"identifier"_s, u"alice"_s);
    page.fill(u"password"_s, u"alice-test-only"_s);
    page.click(u"sign-in"_s);
    waitForText(screen, u"Hello, Alice Example"_s);
    clickText(screen, u"Sign out"_s);
    waitForText(screen, u"Sign in"_s);
}

} // namespace

// The user of the example. A generic plugin, which Qt loads into the process when it is named in
// QT_QPA_GENERIC_PLUGINS, so that the example stays as the README shows it.
class HelloUser : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hellouser.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        QTimer::singleShot(0, this, &HelloUser::use);
        return this;
    }

private:
    void use()
    {
        try {
            signInAndOut();
            QCoreApplication::exit(0);
        } catch (const Failure &failure) {
            std::fprintf(stderr, "%s\n", qPrintable(failure.reason));
            QCoreApplication::exit(1);
        }
    }
};

#include "hellouser.moc"
