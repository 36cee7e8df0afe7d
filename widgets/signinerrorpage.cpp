// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signinerrorpage_p.h"

#include "logtoembeddeduseragent.h"
#include "touchsize_p.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace Logto {

namespace {

// Where the view of Qt Quick has the same texts.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInErrorPage)
};

constexpr int Padding = 24;
constexpr int Spacing = 16;
constexpr int ColumnWidth = 420;
constexpr qreal TitleScale = 1.4;

QLabel *makeText()
{
    auto *label = new QLabel;
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SignInErrorPage::SignInErrorPage(LogtoEmbeddedUserAgent *userAgent, QWidget *parent)
    : QScrollArea(parent)
    , m_agent(userAgent)
    , m_title(makeText())
    , m_message(makeText())
    , m_retry(new QPushButton)
{
    auto *column = new QWidget;
    column->setMaximumWidth(ColumnWidth);
    auto *texts = new QVBoxLayout(column);
    texts->setContentsMargins({});
    texts->setSpacing(Spacing);
    texts->addWidget(m_title);
    texts->addWidget(m_message);
    texts->addWidget(m_retry, 0, Qt::AlignHCenter);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Padding, Padding, Padding, Padding);
    layout->addStretch();
    layout->addWidget(column);
    layout->addStretch();

    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * TitleScale);
    m_title->setFont(font);
    // Return presses it, too.
    m_retry->setAutoDefault(true);
    m_retry->setMinimumHeight(TouchSize);

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_retry);
    connect(m_retry, &QPushButton::clicked, m_agent, &LogtoEmbeddedUserAgent::retry);
    connect(m_agent, &LogtoEmbeddedUserAgent::errorChanged, this, &SignInErrorPage::updateMessage);
    updateTexts();
}

void SignInErrorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QScrollArea::changeEvent(event);
}

// Read out at once by a screen reader.
void SignInErrorPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Kept while the page is on its way out.
void SignInErrorPage::updateMessage()
{
    if (!m_agent->error().isError())
        return;
    m_message->setText(m_agent->error().message());
    setAccessibleName(m_agent->error().message());
}

void SignInErrorPage::updateTexts()
{
    m_title->setText(Text::tr("The sign-in page is not available"));
    m_retry->setText(Text::tr("Try again"));
}

} // namespace Logto
