// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QMap>
#include <QtCore/QMetaType>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

class LOGTO_CORE_EXPORT LogtoSocialConnector
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString target MEMBER target CONSTANT FINAL)
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QUrl logo MEMBER logo CONSTANT FINAL)
    Q_PROPERTY(QUrl darkLogo MEMBER darkLogo CONSTANT FINAL)
    Q_PROPERTY(QString directSignIn READ directSignIn CONSTANT FINAL)

public:
    QString id;
    QString target;
    QMap<QString, QString> names; // by language tag
    QUrl logo;
    QUrl darkLogo;

    QString name() const;
    QString nameIn(const QStringList &languages) const;
    QString directSignIn() const;

    friend bool operator==(const LogtoSocialConnector &, const LogtoSocialConnector &) = default;
};
