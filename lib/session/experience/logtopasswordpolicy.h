// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtocore_export.h"

#include <QtCore/QMetaType>
#include <QtCore/QStringList>

class LOGTO_CORE_EXPORT LogtoPasswordPolicy
{
    Q_GADGET
    Q_PROPERTY(int minimumLength MEMBER minimumLength CONSTANT FINAL)
    Q_PROPERTY(int maximumLength MEMBER maximumLength CONSTANT FINAL)
    Q_PROPERTY(int minimumCharacterTypes MEMBER minimumCharacterTypes CONSTANT FINAL)
    Q_PROPERTY(bool rejectsLeaked MEMBER rejectsLeaked CONSTANT FINAL)
    Q_PROPERTY(bool rejectsPatterns MEMBER rejectsPatterns CONSTANT FINAL)
    Q_PROPERTY(bool rejectsUserInfo MEMBER rejectsUserInfo CONSTANT FINAL)
    Q_PROPERTY(QStringList rejectedWords MEMBER rejectedWords CONSTANT FINAL)

public:
    int minimumLength = 8;
    int maximumLength = 256;
    int minimumCharacterTypes = 1;
    bool rejectsLeaked = true;
    bool rejectsPatterns = true;
    bool rejectsUserInfo = true;
    QStringList rejectedWords;

    friend bool operator==(const LogtoPasswordPolicy &, const LogtoPasswordPolicy &) = default;
};
