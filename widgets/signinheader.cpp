// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinheader_p.h"

#include "lockicon_p.h"
#include "logtoembeddeduseragent.h"
#include "originlabel_p.h"
#include "touchsize_p.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

// Where the view of Qt Quick has the same texts.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInHeader)
};

constexpr int Spacing = 8;
constexpr int VerticalPadding = 4;
// From which on there is room for more than the origin.
constexpr int WideWidth = 400;

QToolButton *makeButton()
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(TouchSize, TouchSize);
    return button;
}

} // namespace

SignInHeader::SignInHeader(LogtoEmbeddedUserAgent *userAgent, QWidget *parent)
    : QWidget(parent)
    , m_agent(userAgent)
    , m_back(makeButton())
    , m_lock(new LockIcon)
    , m_origin(new OriginLabel)
    , m_protection(new QLabel)
    , m_cancel(makeButton())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing, VerticalPadding, Spacing, VerticalPadding);
    layout->setSpacing(Spacing);
    layout->addWidget(m_back);
    layout->addWidget(m_lock);
    layout->addWidget(m_origin, 1);
    layout->addWidget(m_protection);
    layout->addWidget(m_cancel);
    m_protection->setForegroundRole(QPalette::PlaceholderText);

    connect(m_back, &QToolButton::clicked, m_agent, &LogtoEmbeddedUserAgent::goBack);
    connect(m_cancel, &QToolButton::clicked, m_agent, &LogtoEmbeddedUserAgent::cancel);
    connect(m_agent, &LogtoEmbeddedUserAgent::canGoBackChanged, this, &SignInHeader::updateBack);
    connect(m_agent, &LogtoEmbeddedUserAgent::originChanged, this, &SignInHeader::updateOrigin);
    connect(m_agent, &LogtoEmbeddedUserAgent::secureChanged, this, &SignInHeader::updateOrigin);
    updateBack();
    updateOrigin();
}

void SignInHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        updateBack();
        updateOrigin();
    }
    QWidget::changeEvent(event);
}

void SignInHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateOrigin();
}

QString SignInHeader::protection() const
{
    if (m_agent->origin().isEmpty())
        return {};
    if (m_agent->isSecure())
        return Text::tr("Secure connection");
    return m_agent->origin().startsWith("http:"_L1) ? Text::tr("On this device") : QString();
}

void SignInHeader::updateBack()
{
    m_back->setText(isRightToLeft() ? u"\u2192"_s : u"\u2190"_s);
    m_back->setAccessibleName(Text::tr("Back"));
    m_back->setToolTip(Text::tr("Back"));
    m_back->setVisible(m_agent->canGoBack());
    m_cancel->setText(Text::tr("Cancel"));
}

void SignInHeader::updateOrigin()
{
    const QString origin = m_agent->origin().isEmpty() ? Text::tr("Sign-in") : m_agent->origin();
    const QString what = protection();
    m_origin->setText(origin);
    m_origin->setAccessibleName(what.isEmpty() ? origin : origin + ", "_L1 + what);
    m_origin->setToolTip(what.isEmpty() ? QString() : origin.toHtmlEscaped() + "<br>"_L1 + what);
    m_lock->setVisible(m_agent->isSecure());
    m_protection->setText(what);
    m_protection->setVisible(!m_agent->isSecure() && !what.isEmpty() && width() > WideWidth);
}

} // namespace Logto
