// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "camera.h"

#include "report.h"

#include <QtCore/QDir>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

QRgb nearest(const QList<QRgb> &colors, QRgb wanted)
{
    const auto distance = [wanted](QRgb color) {
        const int red = qRed(color) - qRed(wanted);
        const int green = qGreen(color) - qGreen(wanted);
        const int blue = qBlue(color) - qBlue(wanted);
        return red * red + green * green + blue * blue;
    };
    return *std::ranges::min_element(colors, {}, distance);
}

// With a palette, which is a third of the size, unless there are more colours than those of the
// edges of letters: it would not do for a gradient. A window has no alpha channel.
QImage compact(const QImage &image)
{
    constexpr qsizetype paletteSize = 256;
    constexpr int someArea = 5000;

    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> colors = counts.keys();
    std::ranges::sort(colors, std::greater(), [&counts](QRgb color) { return counts[color]; });
    const QList<QRgb> palette = colors.first(std::min(paletteSize, colors.size()));
    const int pixels = image.width() * image.height();
    if (counts.value(palette.constLast()) > pixels / someArea)
        return image.convertToFormat(QImage::Format_RGB888);

    QHash<QRgb, uchar> indices;
    for (const QRgb color : std::as_const(colors))
        indices.insert(color, uchar(palette.indexOf(nearest(palette, color))));
    QImage indexed(image.size(), QImage::Format_Indexed8);
    indexed.setColorTable(palette);
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = indexed.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            line[x] = indices.value(image.pixel(x, y));
    }
    return indexed;
}

} // namespace

Camera::Camera(const Screen &screen, const QString &folder, int firstNumber)
    : m_screen(screen)
    , m_folder(folder)
    , m_number(firstNumber)
{
}

Camera::Camera(const Screen &screen, const QString &folder)
    : Camera(screen, folder, 0)
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

void Camera::takeInThemes(const QString &name)
{
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        m_screen.setTheme(theme);
        take(name + u'-' + theme);
        report({{u"step"_s, u"picture"_s}, {u"name"_s, QString(name + u'-' + theme)}});
    }
    m_screen.setTheme(u"light"_s);
}

void Camera::takeAll(const QString &name)
{
    const QSize size = m_screen.window()->size();
    takeInThemes(name);
    m_screen.resize(Screen::smallSize);
    takeInThemes(name + "-small"_L1);
    m_screen.resize(size);
}

void Camera::save(const QString &name, const QImage &image)
{
    if (isBlank(image))
        throw Failure{"the picture %1 is blank"_L1.arg(name)};
    const QString number = m_number ? u"%1-"_s.arg(m_number++, 2, 10, QChar(u'0')) : QString();
    const QString file = number + name + ".png"_L1;
    if (!QDir().mkpath(m_folder) || !compact(image).save(QDir(m_folder).filePath(file), "PNG", 0))
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
