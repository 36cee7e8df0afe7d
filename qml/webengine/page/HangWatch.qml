// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick

// Asks the page for a sign of life now and then, and tells when there was none for too long.
Item {
    id: watch

    required property PageScripts scripts
    required property bool active
    // Milliseconds.
    property int interval: 5000
    property int patience: 20000

    property int silence: 0
    property int asked: 0

    signal hung

    function restart() {
        ++asked;
        silence = 0;
    }

    onActiveChanged: restart()

    Connections {
        target: watch.scripts.view

        // What the document before was asked is never answered.
        function onLoadingChanged() {
            watch.restart();
        }

        function onUrlChanged() {
            watch.restart();
        }
    }

    Timer {
        interval: watch.interval
        repeat: true
        running: watch.active

        onTriggered: {
            if (watch.silence >= watch.patience) {
                watch.restart();
                watch.hung();
                return;
            }
            watch.silence += interval;
            const question = ++watch.asked;
            watch.scripts.ping(() => {
                if (question === watch.asked)
                    watch.silence = 0;
            });
        }
    }
}
