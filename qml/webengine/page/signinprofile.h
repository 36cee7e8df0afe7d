// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "signinpage_p.h"

#include <QtCore/QPointer>
#include <QtQml/qqmlregistration.h>

// Gives the views of a page the browser profile that it is shown with, and holds it for them: off
// the record unless its folder is to be kept.
class SignInProfile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Logto::SignInPage *page READ page WRITE setPage NOTIFY pageChanged REQUIRED FINAL)
    Q_PROPERTY(QObject *chromium READ chromium NOTIFY pageChanged FINAL)

public:
    using QObject::QObject;

    Logto::SignInPage *page() const { return m_page; }
    void setPage(Logto::SignInPage *page);
    QObject *chromium() const { return m_profile ? m_profile->chromium() : nullptr; }

Q_SIGNALS:
    void pageChanged();

private:
    QPointer<Logto::SignInPage> m_page;
    std::shared_ptr<Logto::ViewProfile> m_profile;
};
