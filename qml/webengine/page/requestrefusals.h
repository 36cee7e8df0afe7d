// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>
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

// Answers what a page may ask of a WebEngineView with no; an unanswered page would wait. In C++
// for the requests that only some versions of Qt know; those of QML alone are answered there.
class RequestRefusals : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *view READ view WRITE setView NOTIFY viewChanged REQUIRED FINAL)

public:
    using QObject::QObject;

    QQuickItem *view() const { return m_view; }
    void setView(QQuickItem *view);

Q_SIGNALS:
    void viewChanged();

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

private:
    QPointer<QQuickItem> m_view;
};
