// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWebEngineCore/QWebEngineCertificateError>
#include <QtWebEngineCore/QWebEngineFileSystemAccessRequest>
#include <QtWebEngineCore/QWebEngineFullScreenRequest>
#include <QtWebEngineCore/QWebEngineRegisterProtocolHandlerRequest>

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
#include <QtWebEngineCore/QWebEngineQuotaRequest>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
#include <QtWebEngineCore/QWebEngineDesktopMediaRequest>
#include <QtWebEngineCore/QWebEngineWebAuthUxRequest>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QtWebEngineCore/QWebEnginePermission>
#endif

namespace Logto {

// Answers with no what a page may ask of a WebEngineView or a QWebEnginePage by a signal that both
// have; an unanswered page would wait.
class RequestRefusals : public QObject
{
    Q_OBJECT

public:
    explicit RequestRefusals(QObject *page);

private Q_SLOTS:
    void refuseCertificate(QWebEngineCertificateError error);
    void refuseFileSystem(QWebEngineFileSystemAccessRequest request);
    void refuseFullScreen(QWebEngineFullScreenRequest request);
    void refuseProtocolHandler(QWebEngineRegisterProtocolHandlerRequest request);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    void refuseQuota(QWebEngineQuotaRequest request);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    void refuseDesktopMedia(const QWebEngineDesktopMediaRequest &request);
    void refuseWebAuth(QWebEngineWebAuthUxRequest *request);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void refusePermission(QWebEnginePermission permission);
#endif
};

} // namespace Logto
