// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtWebEngine

// What the view itself runs in the page: in a world of its own, where the scripts of the page can
// neither see nor change it.
QtObject {
    id: scripts

    required property WebEngineView view
    // isolatedWorld, which the qmllint of Qt 6.4 cannot see.
    readonly property int isolatedWorld: 1

    // Calls back with what has to be known of the document that is shown.
    function read(callback) {
        const script = `({
            contentType: document.contentType,
            text: document.body?.innerText.slice(0, 65536) ?? "",
            refusesEmbedding: document.documentElement.textContent.includes("disallowed_useragent")
        })`;
        view.runJavaScript(script, isolatedWorld, result => {
            if (result)
                callback(result);
        });
    }

    // Calls back if the page still runs.
    function ping(callback) {
        view.runJavaScript("0", isolatedWorld, callback);
    }
}
