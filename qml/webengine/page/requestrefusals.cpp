// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "requestrefusals.h"

// The view's class is private to Qt WebEngine, so its signals are connected by name.
void RequestRefusals::setView(QQuickItem *view)
{
    if (m_view == view || !view)
        return;
    m_view = view;
    connect(view, SIGNAL(certificateError(QWebEngineCertificateError)), this,
            SLOT(refuseCertificate(QWebEngineCertificateError)));
    connect(view, SIGNAL(fileSystemAccessRequested(QWebEngineFileSystemAccessRequest)), this,
            SLOT(refuseFileSystem(QWebEngineFileSystemAccessRequest)));
    connect(view, SIGNAL(fullScreenRequested(QWebEngineFullScreenRequest)), this,
            SLOT(refuseFullScreen(QWebEngineFullScreenRequest)));
    connect(view,
            SIGNAL(registerProtocolHandlerRequested(QWebEngineRegisterProtocolHandlerRequest)),
            this, SLOT(refuseProtocolHandler(QWebEngineRegisterProtocolHandlerRequest)));
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    connect(view, SIGNAL(quotaRequested(QWebEngineQuotaRequest)), this,
            SLOT(refuseQuota(QWebEngineQuotaRequest)));
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    connect(view, SIGNAL(desktopMediaRequested(QWebEngineDesktopMediaRequest)), this,
            SLOT(refuseDesktopMedia(QWebEngineDesktopMediaRequest)));
    connect(view, SIGNAL(webAuthUxRequested(QWebEngineWebAuthUxRequest *)), this,
            SLOT(refuseWebAuth(QWebEngineWebAuthUxRequest *)));
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(view, SIGNAL(permissionRequested(QWebEnginePermission)), this,
            SLOT(refusePermission(QWebEnginePermission)));
#endif
    Q_EMIT viewChanged();
}

// The failed load that follows tells the user.
void RequestRefusals::refuseCertificate(QWebEngineCertificateError error)
{
    error.rejectCertificate();
}

void RequestRefusals::refuseFileSystem(QWebEngineFileSystemAccessRequest request)
{
    request.reject();
}

void RequestRefusals::refuseFullScreen(QWebEngineFullScreenRequest request)
{
    request.reject();
}

void RequestRefusals::refuseProtocolHandler(QWebEngineRegisterProtocolHandlerRequest request)
{
    request.reject();
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
void RequestRefusals::refuseQuota(QWebEngineQuotaRequest request)
{
    request.reject();
}
#endif

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
void RequestRefusals::refuseDesktopMedia(const QWebEngineDesktopMediaRequest &request)
{
    request.cancel();
}

void RequestRefusals::refuseWebAuth(QWebEngineWebAuthUxRequest *request)
{
    request->cancel();
}
#endif

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void RequestRefusals::refusePermission(QWebEnginePermission permission)
{
    permission.deny();
}
#endif
