// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "logtosigninwidget.h"

#include "loadline_p.h"
#include "pageplugin_p.h"
#include "signinerrorpage_p.h"
#include "signinheader_p.h"
#include "signinpage_p.h"
#include "widgetuseragent_p.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Logto;

namespace {

// Where the view of Qt Quick has the same texts.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LogtoSignInView)
};

constexpr QSize UsualSize(480, 640);

} // namespace

/*!
    \class LogtoSignInWidget
    \inmodule LogtoWidgets
    \brief Shows the sign-in page of a LogtoClient in a widget application.

    The widget shows and hides itself: it is visible only while there is a page to show. Without a
    parent it is a window of its own. To let it lie over the rest of a window, put both into the
    same cell of a QGridLayout:

    \code
    auto *signIn = new LogtoSignInWidget;
    signIn->setClient(client);
    layout->addWidget(content, 0, 0);
    layout->addWidget(signIn, 0, 0);
    \endcode

    It is the counterpart of the QML type LogtoSignInView, with the same rules for the page, the
    same texts, and LogtoEmbeddedUserAgent behind it. Chromium is loaded when the first page is
    opened, out of a plugin, and the processes that it runs for the page end with it. The
    application has to call prepareApplication() at its start.

    To close the window in which the widget is, is to give the sign-in up. So is the Escape key
    outside of the page; in the page the key belongs to the page.
*/

/*!
    Makes a widget that is hidden until a client opens a page in it.
*/
LogtoSignInWidget::LogtoSignInWidget(QWidget *parent)
    : QWidget(parent)
    , m_agent(new WidgetUserAgent(this))
    , m_body(new QStackedWidget)
    , m_errorPage(new SignInErrorPage(m_agent))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new SignInHeader(m_agent));
    layout->addWidget(new LoadLine(m_agent));
    layout->addWidget(m_body, 1);
    m_body->addWidget(m_errorPage);

    // Opaque, where it lies over something.
    setAutoFillBackground(true);
    updateTexts();
    hide();

    connect(m_agent, &LogtoEmbeddedUserAgent::pageChanged, this, &LogtoSignInWidget::followPage);
    connect(m_agent, &LogtoEmbeddedUserAgent::errorChanged, this, &LogtoSignInWidget::followError);
    connect(m_agent, &LogtoEmbeddedUserAgent::clientChanged, this,
            &LogtoSignInWidget::clientChanged);
    connect(m_agent, &LogtoEmbeddedUserAgent::storageNameChanged, this,
            &LogtoSignInWidget::storageNameChanged);
}

/*!
    Destroys the widget, and with it a page that is open: its sign-in is cancelled.
*/
LogtoSignInWidget::~LogtoSignInWidget()
{
    disconnect(m_agent, nullptr, this, nullptr);
    // Chromium's part of a page before the rest of it.
    delete m_body;
}

/*!
    Prepares the application for the widget. To be called first in \c{main()}, before the
    QApplication is made.

    Qt WebEngine draws with OpenGL contexts that share their resources with those of the windows,
    which has to be known before the first context exists. An application that links Qt WebEngine
    does this by that alone; this function neither links nor loads it. An application that shows Qt
    Quick, too, calls LogtoQuick::prepareApplication() instead.
*/
void LogtoSignInWidget::prepareApplication()
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
}

/*!
    \property LogtoSignInWidget::client
    The client whose pages are shown here. It then needs no other user agent.
*/
LogtoClient *LogtoSignInWidget::client() const
{
    return m_agent->client();
}

void LogtoSignInWidget::setClient(LogtoClient *client)
{
    m_agent->setClient(client);
}

/*!
    \property LogtoSignInWidget::storageName
    The name under which cookies are kept on the disk until the client signs out; empty, as it is at
    first, for a view that keeps nothing there.

    \sa LogtoEmbeddedUserAgent::storageName
*/
QString LogtoSignInWidget::storageName() const
{
    return m_agent->storageName();
}

void LogtoSignInWidget::setStorageName(const QString &name)
{
    m_agent->setStorageName(name);
}

/*!
    \property LogtoSignInWidget::userAgent
    The user agent behind the widget, which belongs to it. It tells more of the page, such as its
    origin and how much of it is loaded.
*/
LogtoEmbeddedUserAgent *LogtoSignInWidget::userAgent() const
{
    return m_agent;
}

/*!
    \property LogtoSignInWidget::active
    Whether there is a page to show.
*/
bool LogtoSignInWidget::isActive() const
{
    return m_agent->isActive();
}

/*!
    \property LogtoSignInWidget::error
    What keeps the page from being shown now; retry() may help. The widget shows it in place of the
    page.
*/
LogtoError LogtoSignInWidget::error() const
{
    return m_agent->error();
}

QSize LogtoSignInWidget::sizeHint() const
{
    return UsualSize;
}

/*!
    Loads the page again after an error. It is the same sign-in that goes on.
*/
void LogtoSignInWidget::retry()
{
    m_agent->retry();
}

/*!
    Gives the sign-in up, as the user's wish.
*/
void LogtoSignInWidget::cancel()
{
    m_agent->cancel();
}

void LogtoSignInWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QWidget::changeEvent(event);
}

// To close the window is to give up; to minimize it is not.
void LogtoSignInWidget::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && !window()->isVisible())
        cancel();
}

void LogtoSignInWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void LogtoSignInWidget::followPage()
{
    if (SignInPage *page = m_agent->page())
        openPage(page);
    else
        closePage();
    Q_EMIT activeChanged();
}

void LogtoSignInWidget::openPage(SignInPage *page)
{
    QString problem;
    PagePlugin *plugin = PagePlugin::load(problem);
    if (!plugin) {
        page->viewUnavailable(problem);
        return;
    }
    if (!hasFocusInside())
        m_before = window()->focusWidget();
    m_page = plugin->createPage(page);
    m_body->addWidget(m_page);
    m_body->setCurrentWidget(m_page);
    show();
    raise();
    if (isWindow())
        activateWindow();
    m_page->setFocus();
}

// Later, as the page may be in the middle of what ends it.
void LogtoSignInWidget::closePage()
{
    if (!m_page)
        return;
    const bool hadFocus = hasFocusInside();
    m_page->deleteLater();
    m_page.clear();
    if (hadFocus && m_before)
        m_before->setFocus();
    hide();
}

void LogtoSignInWidget::followError()
{
    if (m_page) {
        const bool hadFocus = hasFocusInside();
        QWidget *shown = error().isError() ? m_errorPage : m_page.data();
        m_body->setCurrentWidget(shown);
        if (hadFocus)
            shown->setFocus();
    }
    Q_EMIT errorChanged();
}

void LogtoSignInWidget::updateTexts()
{
    setAccessibleName(Text::tr("Sign-in"));
    setWindowTitle(Text::tr("Sign-in"));
}

bool LogtoSignInWidget::hasFocusInside() const
{
    const QWidget *focus = window()->focusWidget();
    return focus && isAncestorOf(focus);
}
