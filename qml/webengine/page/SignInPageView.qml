// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import Logto.WebEngine
import Logto.WebEngine.Private

// The page of one request, with the window it may open. All of it, with its processes, ends when
// this item is destroyed.
FocusScope {
    id: pageView

    required property SignInPage page
    // The address of the last document, to go on from after a view has hung.
    property url lastUrl: page.startUrl

    readonly property SignInWebView mainView: mainLoader.item as SignInWebView
    readonly property SignInWebView popup: popupLoader.item as SignInWebView
    readonly property SignInWebView topView: popup ? popup : mainView

    function load(loader: Loader, url: url) {
        loader.setSource("SignInWebView.qml", {
            focus: true,
            page: page,
            profile: signInProfile.chromium,
            url: url
        });
    }

    function openPopup(request) {
        load(popupLoader, "");
        request.openIn(popup);
    }

    function closePopup() {
        popupLoader.source = "";
    }

    function goBack() {
        if (popup)
            closePopup();
        else
            mainView.goBack();
    }

    function reload() {
        closePopup();
        if (mainView.hasDocument)
            mainView.reload();
        else
            mainView.url = page.startUrl;
    }

    function replace() {
        closePopup();
        mainLoader.source = "";
        load(mainLoader, lastUrl);
    }

    SignInProfile {
        id: signInProfile

        page: pageView.page
    }

    Connections {
        target: pageView.page

        function onBackRequested() {
            pageView.goBack();
        }

        function onReloadRequested() {
            pageView.reload();
        }

        function onReplacementRequested() {
            pageView.replace();
        }
    }

    Binding {
        target: pageView.page
        property: "url"
        value: pageView.topView ? pageView.topView.url : ""
    }

    Binding {
        target: pageView.page
        property: "hasDocument"
        value: pageView.topView !== null && pageView.topView.hasDocument
    }

    Binding {
        target: pageView.page
        property: "loading"
        value: pageView.topView !== null && pageView.topView.loading
    }

    Binding {
        target: pageView.page
        property: "loadProgress"
        value: pageView.topView ? pageView.topView.loadProgress : 0
    }

    Binding {
        target: pageView.page
        property: "canGoBack"
        value: pageView.popup !== null || (pageView.mainView !== null && pageView.mainView.canGoBack)
    }

    Connections {
        target: pageView.mainView

        function onHasDocumentChanged() {
            pageView.lastUrl = pageView.mainView.url;
        }

        function onUrlChanged() {
            if (pageView.mainView.hasDocument)
                pageView.lastUrl = pageView.mainView.url;
        }

        function onWindowRequested(request) {
            pageView.openPopup(request);
        }
    }

    Connections {
        target: pageView.popup

        function onWindowCloseRequested() {
            pageView.closePopup();
        }

        function onWindowRequested(request) {
            request.openIn(pageView.popup);
        }
    }

    Loader {
        id: mainLoader

        anchors.fill: parent
        focus: !pageView.popup

        Component.onCompleted: pageView.load(this, pageView.page.startUrl)
    }

    Loader {
        id: popupLoader

        anchors.fill: parent
        focus: pageView.popup !== null
    }
}
