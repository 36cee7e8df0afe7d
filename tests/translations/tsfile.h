// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

// A text in a file of Qt Linguist.
struct TsMessage
{
    QString context;
    QString source;
    // One, or as many as the language has forms of the plural.
    QStringList translations;
    // What keeps it from being used: unfinished, vanished or obsolete.
    QString type;
    bool isPlural = false;
};

struct TsFile
{
    QString language;
    QList<TsMessage> messages;
    // What is wrong with the file itself.
    QString problem;
};

TsFile readTsFile(const QString &path);
