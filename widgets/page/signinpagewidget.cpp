// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinpagewidget.h"

#include "profilesettings.h"
#include "signinwebpage.h"
#include "signinwebview.h"

#include <QtGui/QKeyEvent>
#include <QtWebEngineCore/QWebEngineHistory>
#include <QtWebEngineCore/QWebEngineNewWindowRequest>
#include <QtWebEngineCore/QWebEngineNotification>
#include <QtWebEngineCore/QWebEngineProfile>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;
using Logto::SignInPage;

namespace {

// Off the record unless its folder is to be kept, which is what a name says.
std::unique_ptr<QWebEngineProfile> makeProfile(const Logto::ProfileFolder &folder)
{
    auto profile = folder.isKept() ? std::make_unique<QWebEngineProfile>(u"logto"_s)
                                   : std::make_unique<QWebEngineProfile>();
    Logto::prepareProfile(*profile, folder);
    profile->setNotificationPresenter(
        [](std::unique_ptr<QWebEngineNotification> notification) { notification->close(); });
    return profile;
}

} // namespace

SignInPageWidget::SignInPageWidget(SignInPage *page)
    : m_page(page)
    , m_profile(page->profile())
    , m_stack(new QStackedLayout(this))
    , m_lastUrl(page->startUrl())
{
    if (!m_profile->chromium())
        m_profile->setChromium(makeProfile(m_profile->folder()));
    Logto::prepareForPage(chromiumProfile(), *page);
    m_stack->setStackingMode(QStackedLayout::StackAll);
    connect(page, &SignInPage::backRequested, this, &SignInPageWidget::goBack);
    connect(page, &SignInPage::reloadRequested, this, &SignInPageWidget::reload);
    connect(page, &SignInPage::replacementRequested, this, &SignInPageWidget::replace);
    load(page->startUrl());
}

// The profile goes after all that uses it.
SignInPageWidget::~SignInPageWidget()
{
    qDeleteAll(findChildren<SignInWebView *>());
}

// What a page leaves of the key is not the widget's around it.
void SignInPageWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

QWebEngineProfile &SignInPageWidget::chromiumProfile() const
{
    return static_cast<QWebEngineProfile &>(*m_profile->chromium());
}

SignInWebPage *SignInPageWidget::top() const
{
    const SignInWebView *view = m_popup ? m_popup : m_main;
    return view ? view->webPage() : nullptr;
}

SignInWebView *SignInPageWidget::addView()
{
    auto *view = new SignInWebView(m_page, &chromiumProfile());
    m_stack->addWidget(view);
    connect(view->webPage(), &SignInWebPage::changed, this, &SignInPageWidget::report);
    connect(view->webPage(), &SignInWebPage::newWindowAllowed, this, &SignInPageWidget::openPopup);
    return view;
}

void SignInPageWidget::load(const QUrl &url)
{
    m_main = addView();
    connect(m_main->webPage(), &SignInWebPage::changed, this, &SignInPageWidget::remember);
    setTop(m_main);
    m_main->webPage()->setUrl(url);
}

// A window that a popup opens takes its place.
void SignInPageWidget::openPopup(QWebEngineNewWindowRequest &request)
{
    if (!m_popup) {
        m_popup = addView();
        connect(m_popup->webPage(), &SignInWebPage::windowCloseRequested, this,
                &SignInPageWidget::closePopup);
        setTop(m_popup);
    }
    request.openIn(m_popup->webPage());
    report();
}

void SignInPageWidget::closePopup()
{
    if (!m_popup)
        return;
    m_popup->deleteLater();
    m_popup->hide();
    m_popup.clear();
    setTop(m_main);
    report();
}

void SignInPageWidget::goBack()
{
    if (m_popup)
        closePopup();
    else
        m_main->back();
}

void SignInPageWidget::reload()
{
    closePopup();
    if (m_main->webPage()->hasDocument())
        m_main->reload();
    else
        m_main->webPage()->setUrl(m_page->startUrl());
}

void SignInPageWidget::replace()
{
    closePopup();
    m_main->webPage()->disconnect(this);
    m_main->deleteLater();
    load(m_lastUrl);
    report();
}

void SignInPageWidget::remember()
{
    if (m_main && m_main->webPage()->hasDocument())
        m_lastUrl = m_main->webPage()->url();
}

void SignInPageWidget::report()
{
    const SignInWebPage *page = top();
    if (!m_page || !page)
        return;
    m_page->setUrl(page->url());
    m_page->setHasDocument(page->hasDocument());
    m_page->setLoading(page->isLoading());
    m_page->setLoadProgress(page->progress());
    m_page->setCanGoBack(m_popup || page->history()->canGoBack());
}

void SignInPageWidget::setTop(SignInWebView *view)
{
    const bool hadFocus = window()->focusWidget() && isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(view);
    setFocusProxy(view);
    if (hadFocus)
        view->setFocus();
}
