// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

// The middle value, so that a moment in which the machine did something else counts for nothing.
double median(QList<double> values);

// What was measured, each value beside one that it is held against.
class Report
{
public:
    void add(const QString &name, double value, const QString &unit, const QString &reference,
             double referenceValue);

    // A list of {"name","value","unit","reference","referenceValue","ratio"}; the ratio is null
    // where the reference is zero.
    QByteArray toJson() const;
    QString toTable() const;

private:
    struct Entry
    {
        QString name;
        double value = 0;
        QString unit;
        QString reference;
        double referenceValue = 0;
    };

    QList<Entry> m_entries;
};
