// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import QtQuick
import QtWebEngine
import Logto.WebEngine
import Logto.WebEngine.Private

// A page of the sign-in with everything closed that a sign-in does not need.
WebEngineView {
    id: view

    required property SignInPage page
    // Whether there is a document, which could be loaded again.
    property bool hasDocument: false
    // Where the scripts of the page can neither see nor change the view's own. It is
    // WebEngineScript.ApplicationWorld, which the qmllint of Qt 6.4 cannot see.
    readonly property int isolatedWorld: 1

    signal windowRequested(WebEngineNewWindowRequest request)

    function report(url, httpStatus) {
        hasDocument = true;
        runJavaScript(page.documentScript, isolatedWorld, document => {
            if (document)
                page.documentRead(url, httpStatus, document);
        });
    }

    ViewGuard {
        view: view
    }

    HangWatch {
        id: hangWatch

        active: view.hasDocument && !view.page.error.isError
        onAsked: question => {
            view.runJavaScript("0", view.isolatedWorld, () => hangWatch.answer(question));
        }
        onHung: view.page.rendererHung()
    }

    onUrlChanged: hangWatch.restart()

    // Such as by an on-screen keyboard: what is typed into stays in the view.
    onHeightChanged: {
        if (activeFocus && hasDocument)
            runJavaScript("document.activeElement?.scrollIntoView({ block: 'nearest' })",
                          isolatedWorld);
    }

    onNavigationRequested: request => {
        if (!page.allowsNavigation(request.url, request.isMainFrame))
            request.reject();
    }

    onNewWindowRequested: request => {
        if (page.allowsNavigation(request.requestedUrl, true))
            view.windowRequested(request);
    }

    onLoadingChanged: info => {
        hangWatch.restart();
        switch (info.status) {
        case WebEngineView.LoadStartedStatus:
            page.loadStarted(info.url);
            break;
        case WebEngineView.LoadStoppedStatus:
            page.loadStopped(info.url);
            break;
        case WebEngineView.LoadSucceededStatus:
            report(info.url, 0);
            break;
        case WebEngineView.LoadFailedStatus:
            if (info.errorDomain === WebEngineLoadingInfo.HttpStatusCodeDomain) {
                report(info.url, info.errorCode);
            } else {
                page.loadFailed(info.url, info.errorCode, info.errorString);
            }
            break;
        }
    }

    onRenderProcessTerminated: page.rendererTerminated()

    // What the page prints may hold anything, and belongs in no log.
    onJavaScriptConsoleMessage: {}

    onAuthenticationDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onColorDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onContextMenuRequested: request => {
        request.accepted = true;
    }
    onFeaturePermissionRequested: (securityOrigin, feature) => {
        view.grantFeaturePermission(securityOrigin, feature, false);
    }
    onFileDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onJavaScriptDialogRequested: request => {
        request.accepted = true;
        // A page that asks whether it may be left would otherwise stay for ever.
        if (request.type === JavaScriptDialogRequest.DialogTypeBeforeUnload)
            request.dialogAccept();
        else
            request.dialogReject();
    }
    onSelectClientCertificate: selection => selection.selectNone()
    onTooltipRequested: request => {
        request.accepted = true;
    }
}
