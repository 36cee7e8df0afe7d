// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

class LogtoEmbeddedUserAgent;

namespace Logto {

class LockIcon;
class OriginLabel;

// Who the user is talking to, out of the reach of the page.
class SignInHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SignInHeader(LogtoEmbeddedUserAgent *userAgent, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString protection() const;
    void updateBack();
    void updateOrigin();

    LogtoEmbeddedUserAgent *m_agent;
    QToolButton *m_back;
    LockIcon *m_lock;
    OriginLabel *m_origin;
    QLabel *m_protection;
    QToolButton *m_cancel;
};

} // namespace Logto
