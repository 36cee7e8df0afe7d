// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QLabel>

namespace Logto {

// A text that may be shortened at its beginning: the end of a host name says whose it is.
class OriginLabel : public QLabel
{
    Q_OBJECT

public:
    explicit OriginLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Logto
