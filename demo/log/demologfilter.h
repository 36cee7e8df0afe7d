// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "demolog.h"

#include <QtCore/QPointer>
#include <QtCore/QSortFilterProxyModel>

// A part of the log, which can be copied.
class DemoLogFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(DemoLog *log READ log WRITE setLog NOTIFY logChanged FINAL)
    Q_PROPERTY(Part part READ part WRITE setPart NOTIFY partChanged FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum class Part {
        All,
        Session,
        Requests,
        Problems,
    };
    Q_ENUM(Part)

    explicit DemoLogFilter(QObject *parent = nullptr);

    DemoLog *log() const { return m_log; }
    void setLog(DemoLog *log);

    Part part() const { return m_part; }
    void setPart(Part part);

    // Lines have all of them.
    QString words() const { return m_words; }
    void setWords(const QString &words);

    int count() const { return rowCount(); }

    // As it is to be seen, a line for each.
    QString text() const;
    Q_INVOKABLE void copy() const;

Q_SIGNALS:
    void logChanged();
    void partChanged();
    void wordsChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isPartOf(const QModelIndex &index) const;

    QPointer<DemoLog> m_log;
    Part m_part = Part::All;
    QString m_words;
};
