// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtoqrcode.h"

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

// The drawing of LogtoQrCode.qml.
class QrCodePainting : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(bool tooLong READ isTooLong NOTIFY textChanged FINAL)
    Q_PROPERTY(int moduleCount READ moduleCount NOTIFY textChanged FINAL)

public:
    explicit QrCodePainting(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool isTooLong() const { return m_code.isNull() && !m_text.isEmpty(); }
    int moduleCount() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    LogtoQrCode m_code;
};
