// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "camera.h"

#include <QtCore/QDir>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

Camera::Camera(const Screen &screen, const QString &folder, int firstNumber)
    : m_screen(screen)
    , m_folder(folder)
    , m_number(firstNumber)
{
}

void Camera::take(const QString &name)
{
    if (!isOn())
        return;
    m_screen.moveAway();
    save(name, m_screen.look());
}

void Camera::takeAtOnce(const QString &name)
{
    if (isOn())
        save(name, m_screen.glance());
}

void Camera::takeInBothThemes(const QString &name)
{
    if (!isOn())
        return;
    take(name + "-light"_L1);
    m_screen.click(u"themeButton"_s);
    take(name + "-dark"_L1);
    m_screen.click(u"themeButton"_s);
}

void Camera::save(const QString &name, const QImage &image)
{
    if (isBlank(image))
        throw Failure{"the picture %1 is blank"_L1.arg(name)};
    const QString file = u"%1-%2.png"_s.arg(m_number++, 2, 10, QChar(u'0')).arg(name);
    if (!QDir().mkpath(m_folder) || !image.save(QDir(m_folder).filePath(file)))
        throw Failure{"%1 cannot be written to %2"_L1.arg(file, m_folder)};
}

bool Camera::isBlank(const QImage &image, const QRectF &area)
{
    constexpr int step = 3;
    constexpr int fewColors = 12;

    const qreal ratio = image.devicePixelRatio();
    const QRect rect = area.isEmpty()
        ? image.rect()
        : QRectF(area.topLeft() * ratio, area.size() * ratio).toRect().intersected(image.rect());
    QSet<QRgb> colors;
    for (int y = rect.top(); y <= rect.bottom(); y += step) {
        for (int x = rect.left(); x <= rect.right(); x += step)
            colors.insert(image.pixel(x, y));
    }
    return colors.size() < fewColors;
}
