// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QScrollArea>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

class LogtoEmbeddedUserAgent;

namespace Logto {

// Why the page is not shown, and what can be done about it.
class SignInErrorPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit SignInErrorPage(LogtoEmbeddedUserAgent *userAgent, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void updateMessage();
    void updateTexts();

    LogtoEmbeddedUserAgent *m_agent;
    QLabel *m_title;
    QLabel *m_message;
    QPushButton *m_retry;
};

} // namespace Logto
