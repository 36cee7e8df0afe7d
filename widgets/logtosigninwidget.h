// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoembeddeduseragent.h"
#include "logtowidgets_export.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace Logto {
class SignInErrorPage;
} // namespace Logto

class LOGTO_WIDGETS_EXPORT LogtoSignInWidget : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(LogtoClient *client READ client WRITE setClient NOTIFY clientChanged)
    Q_PROPERTY(QString storageName READ storageName WRITE setStorageName NOTIFY storageNameChanged)
    Q_PROPERTY(LogtoEmbeddedUserAgent *userAgent READ userAgent CONSTANT)
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged)
    Q_PROPERTY(LogtoError error READ error NOTIFY errorChanged)

public:
    explicit LogtoSignInWidget(QWidget *parent = nullptr);
    ~LogtoSignInWidget() override;

    static void prepareApplication();

    LogtoClient *client() const;
    void setClient(LogtoClient *client);

    QString storageName() const;
    void setStorageName(const QString &name);

    LogtoEmbeddedUserAgent *userAgent() const;
    bool isActive() const;
    LogtoError error() const;

    QSize sizeHint() const override;

public Q_SLOTS:
    void retry();
    void cancel();

Q_SIGNALS:
    void clientChanged();
    void storageNameChanged();
    void activeChanged();
    void errorChanged();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followPage();
    void openPage(Logto::SignInPage *page);
    void closePage();
    void followError();
    void updateTexts();
    bool hasFocusInside() const;

    LogtoEmbeddedUserAgent *m_agent;
    QStackedWidget *m_body;
    Logto::SignInErrorPage *m_errorPage;
    QPointer<QWidget> m_page;
    // What had the focus, and gets it back.
    QPointer<QWidget> m_before;
};
