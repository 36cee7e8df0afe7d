// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "closedsettings.h"

#include <QtCore/QVariant>

namespace Logto {

namespace {

struct Setting
{
    const char *property;
    QWebEngineSettings::WebAttribute attribute;
    bool isOn = false;
};

constexpr Setting Settings[] = {
    {"allowGeolocationOnInsecureOrigins", QWebEngineSettings::AllowGeolocationOnInsecureOrigins},
    {"allowRunningInsecureContent", QWebEngineSettings::AllowRunningInsecureContent},
    {"allowWindowActivationFromJavaScript",
     QWebEngineSettings::AllowWindowActivationFromJavaScript},
    {"autoLoadIconsForPage", QWebEngineSettings::AutoLoadIconsForPage},
    {"dnsPrefetchEnabled", QWebEngineSettings::DnsPrefetchEnabled},
    {"errorPageEnabled", QWebEngineSettings::ErrorPageEnabled},
    {"fullScreenSupportEnabled", QWebEngineSettings::FullScreenSupportEnabled},
    {"hyperlinkAuditingEnabled", QWebEngineSettings::HyperlinkAuditingEnabled},
    {"javascriptCanAccessClipboard", QWebEngineSettings::JavascriptCanAccessClipboard},
    {"javascriptCanOpenWindows", QWebEngineSettings::JavascriptCanOpenWindows},
    {"javascriptCanPaste", QWebEngineSettings::JavascriptCanPaste},
    {"localContentCanAccessFileUrls", QWebEngineSettings::LocalContentCanAccessFileUrls},
    {"localContentCanAccessRemoteUrls", QWebEngineSettings::LocalContentCanAccessRemoteUrls},
    {"navigateOnDropEnabled", QWebEngineSettings::NavigateOnDropEnabled},
    {"pdfViewerEnabled", QWebEngineSettings::PdfViewerEnabled},
    {"playbackRequiresUserGesture", QWebEngineSettings::PlaybackRequiresUserGesture, true},
    {"pluginsEnabled", QWebEngineSettings::PluginsEnabled},
    {"screenCaptureEnabled", QWebEngineSettings::ScreenCaptureEnabled},
    {"touchIconsEnabled", QWebEngineSettings::TouchIconsEnabled},
    {"webRTCPublicInterfacesOnly", QWebEngineSettings::WebRTCPublicInterfacesOnly, true},
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
