// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "demologfilter.h"

#include <QtCore/QMetaEnum>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

DemoLogFilter::DemoLogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &DemoLogFilter::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &DemoLogFilter::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &DemoLogFilter::countChanged);
}

void DemoLogFilter::setLog(DemoLog *log)
{
    if (m_log == log)
        return;
    m_log = log;
    setSourceModel(log);
    Q_EMIT logChanged();
}

void DemoLogFilter::setPart(Part part)
{
    if (m_part == part)
        return;
    m_part = part;
    invalidateFilter();
    Q_EMIT partChanged();
}

void DemoLogFilter::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    invalidateFilter();
    Q_EMIT wordsChanged();
}

QString DemoLogFilter::text() const
{
    QString text;
    for (int row = 0; row < count(); ++row) {
        const QModelIndex line = index(row, 0);
        const auto kind = line.data(DemoLog::KindRole).value<DemoLog::Kind>();
        text += line.data(DemoLog::TimeRole).toString() + u' '
            + QLatin1StringView(QMetaEnum::fromType<DemoLog::Kind>().valueToKey(int(kind))) + u' '
            + line.data(DemoLog::TextRole).toString() + u'\n';
    }
    return text;
}

void DemoLogFilter::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

bool DemoLogFilter::isPartOf(const QModelIndex &index) const
{
    switch (m_part) {
    case Part::Session:
        return index.data(DemoLog::KindRole).value<DemoLog::Kind>() != DemoLog::Kind::Request;
    case Part::Requests:
        return index.data(DemoLog::KindRole).value<DemoLog::Kind>() == DemoLog::Kind::Request;
    case Part::Problems:
        return index.data(DemoLog::ProblemRole).toBool();
    case Part::All:
        break;
    }
    return true;
}

bool DemoLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text = index.data(DemoLog::TextRole).toString();
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    return isPartOf(index) && std::ranges::all_of(words, [&text](const QString &word) {
               return text.contains(word, Qt::CaseInsensitive);
           });
}
