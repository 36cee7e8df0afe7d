// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "logtopasswordpolicy.h"
#include "logtoresult.h"
#include "logtosigninmethod.h"
#include "logtosocialconnector.h"
#include "logtossoconnector.h"

#include <QtCore/QJsonObject>

namespace Logto {

struct HttpOutcome;

// What Logto's public route answers, of which only values that are safe to draw and to open are
// left. Its parts change apart from each other.
struct LOGTO_CORE_EXPORT SignInExperienceData
{
    struct Branding
    {
        QUrl logo;
        QUrl darkLogo;
        QUrl favicon;
        QUrl darkFavicon;
        QString primaryColor;
        QString darkPrimaryColor;
        bool darkModeEnabled = false;

        friend bool operator==(const Branding &, const Branding &) = default;
    };
    struct Ways
    {
        bool signInAllowed = true;
        bool registrationAllowed = true;
        QList<LogtoSignInMethod> methods;
        QStringList signUpIdentifiers;
        bool signUpPassword = false;
        bool signUpVerification = false;
        LogtoPasswordPolicy passwordPolicy;

        friend bool operator==(const Ways &, const Ways &) = default;
    };
    struct Links
    {
        QUrl termsOfUse;
        QUrl privacyPolicy;
        QUrl supportWebsite;
        QString supportEmail;

        friend bool operator==(const Links &, const Links &) = default;
    };
    struct Language
    {
        bool isDetected = true;
        QString fallback;

        friend bool operator==(const Language &, const Language &) = default;
    };

    Branding branding;
    Ways ways;
    Links links;
    Language language;
    QList<LogtoSocialConnector> connectors;
    QList<LogtoSsoConnector> ssoConnectors;

    static SignInExperienceData fromJson(const QJsonObject &json);
    // An answer that is about something else is an error.
    static LogtoResult<SignInExperienceData> fromAnswer(const HttpOutcome &outcome);
};

} // namespace Logto
