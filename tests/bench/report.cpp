// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    const bool isWhole = value == std::floor(value);
    return QString::number(value, 'f', isWhole || value >= 1000 ? 0 : value >= 100 ? 1 : 2);
}

} // namespace

double median(QList<double> values)
{
    if (values.isEmpty())
        qFatal("nothing was measured");
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void Report::add(const QString &name, double value, const QString &unit, const QString &reference,
                 double referenceValue)
{
    m_entries.append({name, value, unit, reference, referenceValue});
}

QByteArray Report::toJson() const
{
    QJsonArray list;
    for (const Entry &entry : m_entries) {
        const bool hasRatio = entry.referenceValue != 0;
        list.append(QJsonObject{
            {u"name"_s, entry.name},
            {u"value"_s, entry.value},
            {u"unit"_s, entry.unit},
            {u"reference"_s, entry.reference},
            {u"referenceValue"_s, entry.referenceValue},
            {u"ratio"_s, hasRatio ? entry.value / entry.referenceValue : QJsonValue()},
        });
    }
    return QJsonDocument(list).toJson();
}

QString Report::toTable() const
{
    QString table;
    const auto addRow = [&table](const QString &name, const QString &value, const QString &unit,
                                 const QString &reference, const QString &ratio,
                                 const QString &what) {
        table += name.leftJustified(22) + value.rightJustified(12) + u' ' + unit.leftJustified(9)
            + reference.rightJustified(12) + ratio.rightJustified(9) + "  "_L1 + what + u'\n';
    };
    addRow(u"name"_s, u"value"_s, u"unit"_s, u"reference"_s, u"ratio"_s, u"reference is"_s);
    for (const Entry &entry : m_entries) {
        const QString ratio = entry.referenceValue == 0
            ? u"-"_s
            : QString::number(entry.value / entry.referenceValue, 'g', 3);
        addRow(entry.name, number(entry.value), entry.unit, number(entry.referenceValue), ratio,
               entry.reference);
    }
    return table;
}
