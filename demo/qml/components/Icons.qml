// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

pragma Singleton

import QtQuick

// The drawings for Icon, as SVG paths.
QtObject {
    readonly property string account: "M3 6 H21 V19 H3 Z M8.5 12 A2 2 0 1 1 8.5 8 A2 2 0 1 1 8.5 12 M5.5 16 A3.2 3.2 0 0 1 11.5 16 M14.5 10 H18 M14.5 14 H18"
    readonly property string alert: "M12 3.5 L22 20.5 H2 Z M12 10 V14.5 M12 17.4 V17.5"
    readonly property string arrow: "M5 12 H19 M13 6 L19 12 L13 18"
    readonly property string check: "M4.5 12.5 L10 18 L19.5 7"
    readonly property string chevron: "M7 10 L12 15 L17 10"
    readonly property string clock: "M12 3 A9 9 0 1 1 12 21 A9 9 0 1 1 12 3 M12 7.5 V12 L15 14"
    readonly property string close: "M6 6 L18 18 M18 6 L6 18"
    readonly property string copy: "M9 9 H20 V20 H9 Z M15 9 V4 H4 V15 H9"
    readonly property string exchange: "M4 8 H19 M15 4 L19 8 L15 12 M20 16 H5 M9 12 L5 16 L9 20"
    readonly property string info: "M12 3 A9 9 0 1 1 12 21 A9 9 0 1 1 12 3 M12 11 V16.5 M12 7.6 V7.7"
    readonly property string key: "M11 13 A4 4 0 1 1 5.4 18.6 A4 4 0 1 1 11 13 M11 13 L20 4 M16 8 L19 11"
    readonly property string list: "M9 6 H20 M9 12 H20 M9 18 H20 M4.5 6 V6.1 M4.5 12 V12.1 M4.5 18 V18.1"
    readonly property string lock: "M5 11 H19 V20 H5 Z M8 11 V8 A4 4 0 0 1 16 8 V11"
    readonly property string memory: "M7 7 H17 V17 H7 Z M10 3 V7 M14 3 V7 M10 17 V21 M14 17 V21 M3 10 H7 M3 14 H7 M17 10 H21 M17 14 H21"
    readonly property string minus: "M6 12 H18"
    readonly property string moon: "M20 14.5 A8.5 8.5 0 1 1 9.5 4 A6.8 6.8 0 0 0 20 14.5 Z"
    readonly property string people: "M9 11.5 A3.5 3.5 0 1 1 9 4.5 A3.5 3.5 0 1 1 9 11.5 M2.5 20 A6.5 6.5 0 0 1 15.5 20 M16 4.8 A3.5 3.5 0 0 1 16 11.2 M18 14.2 A6.5 6.5 0 0 1 21.5 20"
    readonly property string person: "M12 11.5 A4 4 0 1 1 12 3.5 A4 4 0 1 1 12 11.5 M4 20.5 A8 7.5 0 0 1 20 20.5"
    readonly property string shield: "M12 3 L20 6 V11.5 C20 16.5 16.5 19.8 12 21 C7.5 19.8 4 16.5 4 11.5 V6 Z M8.5 12 L11 14.5 L15.5 9.5"
    readonly property string sun: "M12 8 A4 4 0 1 1 12 16 A4 4 0 1 1 12 8 M12 2.5 V4.5 M12 19.5 V21.5 M2.5 12 H4.5 M19.5 12 H21.5 M5.3 5.3 L6.7 6.7 M17.3 17.3 L18.7 18.7 M18.7 5.3 L17.3 6.7 M6.7 17.3 L5.3 18.7"
    readonly property string trash: "M4 6 H20 M9 6 V3.5 H15 V6 M6 6 L7 20.5 H17 L18 6"
}
