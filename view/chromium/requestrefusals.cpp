// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "requestrefusals.h"

namespace Logto {

// By name, as the class of the view of Qt Quick is private to Qt WebEngine.
RequestRefusals::RequestRefusals(QObject *page)
    : QObject(page)
{
    connect(page, SIGNAL(certificateError(QWebEngineCertificateError)), this,
            SLOT(refuseCertificate(QWebEngineCertificateError)));
    connect(page, SIGNAL(fileSystemAccessRequested(QWebEngineFileSystemAccessRequest)), this,
            SLOT(refuseFileSystem(QWebEngineFileSystemAccessRequest)));
    connect(page, SIGNAL(fullScreenRequested(QWebEngineFullScreenRequest)), this,
            SLOT(refuseFullScreen(QWebEngineFullScreenRequest)));
    connect(page,
            SIGNAL(registerProtocolHandlerRequested(QWebEngineRegisterProtocolHandlerRequest)),
            this, SLOT(refuseProtocolHandler(QWebEngineRegisterProtocolHandlerRequest)));
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    connect(page, SIGNAL(quotaRequested(QWebEngineQuotaRequest)), this,
            SLOT(refuseQuota(QWebEngineQuotaRequest)));
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    connect(page, SIGNAL(desktopMediaRequested(QWebEngineDesktopMediaRequest)), this,
            SLOT(refuseDesktopMedia(QWebEngineDesktopMediaRequest)));
    connect(page, SIGNAL(webAuthUxRequested(QWebEngineWebAuthUxRequest *)), this,
            SLOT(refuseWebAuth(QWebEngineWebAuthUxRequest *)));
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(page, SIGNAL(permissionRequested(QWebEnginePermission)), this,
            SLOT(refusePermission(QWebEnginePermission)));
#endif
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

} // namespace Logto
