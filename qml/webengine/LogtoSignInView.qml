// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Logto.WebEngine

/*!
    \qmltype LogtoSignInView
    \inqmlmodule Logto.WebEngine
    \brief Shows the sign-in page of a LogtoClient.

    Lies over the rest of the window and is visible only while there is a page to show:

    \qml
    LogtoSignInView {
        anchors.fill: parent
        client: logto
    }
    \endqml

    Chromium is loaded when the first page is opened, and the processes that it runs for the page
    end with it. The application has to call LogtoQuick::prepareApplication() at its start.
*/
FocusScope {
    id: signInView

    /*! The client whose pages are shown here. It then needs no other user agent. */
    property alias client: agent.client
    /*!
        The name under which cookies are kept on the disk until the client signs out; empty, as it
        is at first, for a view that keeps nothing there. See LogtoEmbeddedUserAgent::storageName.
    */
    property alias storageName: agent.storageName
    /*! The user agent behind the view, to be given to a client in C++. */
    readonly property LogtoEmbeddedUserAgent userAgent: agent
    /*! Whether there is a page to show. */
    readonly property alias active: agent.active
    /*! Scheme, host and port of the page. */
    readonly property alias origin: agent.origin
    /*! Whether the page came by TLS from the server that origin names. */
    readonly property alias secure: agent.secure
    /*! Whether a page is being loaded. */
    readonly property alias loading: agent.loading
    /*! How much of it is loaded, in percent. */
    readonly property alias loadProgress: agent.loadProgress
    /*! What keeps the page from being shown now; retry() may help. */
    readonly property alias error: agent.error

    /*! Loads the page again after an error. */
    function retry() {
        agent.retry();
    }

    /*! Gives the sign-in up, as the user's wish. */
    function cancel() {
        agent.cancel();
    }

    visible: active
    focus: active
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sign-in")
    // Outside of the page; in it the key belongs to the page.
    Keys.onEscapePressed: cancel()

    // What had the focus, and gets it back.
    QtObject {
        id: before

        property Item item: null
    }

    LogtoEmbeddedUserAgent {
        id: agent

        onPageChanged: {
            if (page) {
                if (!signInView.activeFocus)
                    before.item = signInView.Window.activeFocusItem;
                pageLoader.setSource("SignInPageLoader.qml", { focus: true, page: page });
                signInView.forceActiveFocus();
            } else {
                const hadFocus = signInView.activeFocus;
                pageLoader.setSource("");
                if (hadFocus && before.item)
                    before.item.forceActiveFocus();
            }
        }
    }

    // To close the window is to give up.
    Connections {
        target: signInView.Window.window

        function onVisibleChanged() {
            if (!signInView.Window.window.visible)
                signInView.cancel();
        }
    }

    // Opaque to the eye and to the pointer.
    Pane {
        anchors.fill: parent
        focus: true
        hoverEnabled: true
        padding: 0
        wheelEnabled: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            SignInHeader {
                Layout.fillWidth: true
                userAgent: agent
            }

            LoadLine {
                Layout.fillWidth: true
                userAgent: agent
            }

            Loader {
                id: pageLoader

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: !errorPage.visible
                visible: !errorPage.visible

                onStatusChanged: {
                    if (status === Loader.Error)
                        agent.page.viewUnavailable("the QML module Logto.WebEngine.Private, or QtWebEngine, cannot be loaded");
                }
            }

            SignInErrorPage {
                id: errorPage

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: visible
                userAgent: agent
                visible: agent.error.isError
            }
        }
    }
}
