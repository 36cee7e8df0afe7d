// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

namespace Logto {

// A closed padlock in the colour of the text, drawn so that no style or font is needed for it.
class LockIcon : public QWidget
{
    Q_OBJECT

public:
    explicit LockIcon(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Logto
