// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "signinpage_p.h"

#include <QtCore/QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtWebEngineQuick/QQuickWebEngineProfile>

// The browser profile of one request: off the record unless its folder is to be kept.
class SignInProfile : public QQuickWebEngineProfile
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Logto::SignInPage *page READ page WRITE setPage NOTIFY pageChanged REQUIRED FINAL)

public:
    explicit SignInProfile(QObject *parent = nullptr);

    Logto::SignInPage *page() const { return m_page; }
    void setPage(Logto::SignInPage *page);

Q_SIGNALS:
    void pageChanged();

private:
    QPointer<Logto::SignInPage> m_page;
};
