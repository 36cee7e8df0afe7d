// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "screen.h"

// Saves pictures of the window, numbered in the order in which they were taken; without a folder it
// takes none.
class Camera
{
public:
    Camera(const Screen &screen, const QString &folder, int firstNumber);
    // Without numbers.
    Camera(const Screen &screen, const QString &folder);

    bool isOn() const { return !m_folder.isEmpty(); }
    void take(const QString &name);
    // For what lasts a moment only.
    void takeAtOnce(const QString &name);
    // The same in the other theme as well; the button in the window switches.
    void takeInBothThemes(const QString &name);
    // The same in a small window, too: a person who wants pictures has them all. Tells of each.
    void takeAll(const QString &name);

    // Whether there is hardly more than one colour. \a area is in the units of the window.
    static bool isBlank(const QImage &image, const QRectF &area = {});

private:
    void save(const QString &name, const QImage &image);
    void takeInThemes(const QString &name);

    const Screen &m_screen;
    QString m_folder;
    int m_number = 0; // 0 for none
};
