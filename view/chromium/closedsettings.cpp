// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "closedsettings.h"

#include <QtCore/QVariant>

namespace Logto {

namespace {

struct Setting
{
    QWebEngineSettings::WebAttribute attribute;
    const char *property;
    bool isOn = false;
};

constexpr Setting Settings[] = {
    {QWebEngineSettings::AllowGeolocationOnInsecureOrigins, "allowGeolocationOnInsecureOrigins"},
    {QWebEngineSettings::AllowRunningInsecureContent, "allowRunningInsecureContent"},
    {QWebEngineSettings::AllowWindowActivationFromJavaScript,
     "allowWindowActivationFromJavaScript"},
    {QWebEngineSettings::AutoLoadIconsForPage, "autoLoadIconsForPage"},
    {QWebEngineSettings::DnsPrefetchEnabled, "dnsPrefetchEnabled"},
    {QWebEngineSettings::ErrorPageEnabled, "errorPageEnabled"},
    {QWebEngineSettings::FullScreenSupportEnabled, "fullScreenSupportEnabled"},
    {QWebEngineSettings::HyperlinkAuditingEnabled, "hyperlinkAuditingEnabled"},
    {QWebEngineSettings::JavascriptCanAccessClipboard, "javascriptCanAccessClipboard"},
    {QWebEngineSettings::JavascriptCanOpenWindows, "javascriptCanOpenWindows"},
    {QWebEngineSettings::JavascriptCanPaste, "javascriptCanPaste"},
    {QWebEngineSettings::LocalContentCanAccessFileUrls, "localContentCanAccessFileUrls"},
    {QWebEngineSettings::LocalContentCanAccessRemoteUrls, "localContentCanAccessRemoteUrls"},
    {QWebEngineSettings::NavigateOnDropEnabled, "navigateOnDropEnabled"},
    {QWebEngineSettings::PdfViewerEnabled, "pdfViewerEnabled"},
    {QWebEngineSettings::PlaybackRequiresUserGesture, "playbackRequiresUserGesture", true},
    {QWebEngineSettings::PluginsEnabled, "pluginsEnabled"},
    {QWebEngineSettings::ScreenCaptureEnabled, "screenCaptureEnabled"},
    {QWebEngineSettings::TouchIconsEnabled, "touchIconsEnabled"},
    {QWebEngineSettings::WebRTCPublicInterfacesOnly, "webRTCPublicInterfacesOnly", true},
};

} // namespace

void closeSettings(QWebEngineSettings &settings)
{
    for (const Setting &setting : Settings)
        settings.setAttribute(setting.attribute, setting.isOn);
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

void closeSettings(QObject &settings)
{
    for (const Setting &setting : Settings) {
        if (!settings.setProperty(setting.property, setting.isOn))
            qFatal("The settings of Qt WebEngine have no %s", setting.property);
    }
    settings.setProperty("unknownUrlSchemePolicy",
                         int(QWebEngineSettings::DisallowUnknownUrlSchemes));
}

} // namespace Logto
