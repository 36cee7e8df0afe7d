// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

pragma Singleton

import QtQuick

// Colours and measures of the whole application, in one place.
QtObject {
    id: theme

    // "light", "dark", or "system" for what the desktop uses.
    property string scheme: "system"
    // Whether it is used by fingers.
    property bool touch: false
    readonly property bool dark: scheme === "system" ? systemIsDark : scheme === "dark"

    readonly property color background: dark ? "#14131c" : "#f4f3f9"
    readonly property color surface: dark ? "#1e1d29" : "#ffffff"
    readonly property color surfaceSunken: dark ? "#272635" : "#f1eff8"
    readonly property color line: dark ? "#3b394c" : "#dcd9e8"
    readonly property color text: dark ? "#eeecf7" : "#1c1930"
    readonly property color textMuted: dark ? "#aaa6bf" : "#605c75"
    readonly property color accent: dark ? "#b3a5ff" : "#5a3fe0"
    readonly property color accentStrong: dark ? "#cbc1ff" : "#472fbe"
    readonly property color accentSoft: dark ? "#312b52" : "#ebe7ff"
    readonly property color accentText: dark ? "#1d1540" : "#ffffff"
    readonly property color success: dark ? "#7fd8a4" : "#157347"
    readonly property color successSoft: dark ? "#1b3328" : "#e3f5ea"
    readonly property color warning: dark ? "#f0c46c" : "#8a5a00"
    readonly property color warningSoft: dark ? "#382e18" : "#fdf2da"
    readonly property color danger: dark ? "#ffb0a8" : "#b3261e"
    readonly property color dangerSoft: dark ? "#40211f" : "#fdecea"

    readonly property int textSize: Math.max(touch ? 17 : 14, systemFont.font.pixelSize)
    readonly property int smallSize: Math.round(textSize * 0.87)
    readonly property int titleSize: Math.round(textSize * 1.2)
    readonly property int displaySize: Math.round(textSize * 1.9)

    readonly property string codeFont: Qt.platform.os === "windows" ? "Consolas" : "monospace"

    readonly property int gap: 8
    readonly property int padding: 16
    readonly property int spacious: 24
    readonly property int radius: 10
    readonly property int cardRadius: 16
    readonly property int controlHeight: Math.max(touch ? 56 : 44, Math.round(textSize * 2.9))
    // From here on there is room for two columns.
    readonly property int wideWidth: 760

    readonly property FontMetrics systemFont: FontMetrics {}
    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property bool systemIsDark: systemPalette.window.hslLightness < 0.5
}
