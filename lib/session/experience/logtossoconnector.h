// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QMetaType>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoSsoConnector
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QUrl logo MEMBER logo CONSTANT FINAL)
    Q_PROPERTY(QUrl darkLogo MEMBER darkLogo CONSTANT FINAL)
    Q_PROPERTY(QString directSignIn READ directSignIn CONSTANT FINAL)

public:
    QString id;
    QString name;
    QUrl logo;
    QUrl darkLogo;

    QString directSignIn() const;

    friend bool operator==(const LogtoSsoConnector &, const LogtoSsoConnector &) = default;
};
