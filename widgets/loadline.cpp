// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "loadline_p.h"

#include "logtoembeddeduseragent.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace Logto {

namespace {

// Where the view of Qt Quick has the same text.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LoadLine)
};

constexpr int Thickness = 2;
constexpr qreal Faintness = 0.12;

} // namespace

LoadLine::LoadLine(LogtoEmbeddedUserAgent *userAgent, QWidget *parent)
    : QProgressBar(parent)
    , m_agent(userAgent)
{
    setFixedHeight(Thickness);
    setTextVisible(false);
    connect(m_agent, &LogtoEmbeddedUserAgent::loadingChanged, this, &LoadLine::follow);
    connect(m_agent, &LogtoEmbeddedUserAgent::loadProgressChanged, this, &LoadLine::follow);
    updateTexts();
    follow();
}

void LoadLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QProgressBar::changeEvent(event);
}

void LoadLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(Faintness);
    painter.fillRect(rect(), palette().color(QPalette::WindowText));
    painter.setOpacity(1);
    const QRect done(0, 0, width() * value() / maximum(), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done),
                     palette().color(QPalette::Highlight));
}

void LoadLine::follow()
{
    setValue(m_agent->isLoading() ? m_agent->loadProgress() : 0);
}

void LoadLine::updateTexts()
{
    setAccessibleName(Text::tr("Loading"));
}

} // namespace Logto
