// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QProgressBar>

class LogtoEmbeddedUserAgent;

namespace Logto {

// The line between the header and the page, along which it is seen how much of a page is loaded.
class LoadLine : public QProgressBar
{
    Q_OBJECT

public:
    explicit LoadLine(LogtoEmbeddedUserAgent *userAgent, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void updateTexts();

    LogtoEmbeddedUserAgent *m_agent;
};

} // namespace Logto
