// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "experience/logtosigninexperience.h"

#include "experience/logtosigninexperience_p.h"

/*!
    \class LogtoSignInExperience
    \inmodule Logto
    \brief How the sign-in page of a Logto tenant looks, and which ways to sign in it offers.

    It is there for an application that wants to look like its sign-in page, or to draw the buttons
    "Continue with …" itself: LogtoSocialConnector::directSignIn() and
    LogtoSsoConnector::directSignIn() are what LogtoSignInOptions::setDirectSignIn() takes.

    Tell it what to ask for, by client, or by endpoint and appId; while it is active it then asks
    Logto's public route \c{/api/.well-known/sign-in-exp} by itself, once for all that was changed
    together. Nobody has to be signed in, and no token is sent. When one of these changes, what is
    known is forgotten and asked for anew; after a failure of the network it asks again when the
    network returns. fetch() asks at any time.

    The answer is used for drawing and trusted no further: addresses are https (or http to this
    machine), pictures also \c{data:} addresses of up to 64 KiB, colours \c{#rgb} or \c{#rrggbb};
    lists have at most 100 items. What is something else is left out, as is what this version does
    not know. An answer of more than 1 MiB is an error.

    Properties that belong together share their signal, which is emitted at most once for an answer,
    and only if one of them has changed. The object lives in the thread of its client.
*/

LogtoSignInExperience::LogtoSignInExperience(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<LogtoSignInExperiencePrivate>(this))
{
}

LogtoSignInExperience::~LogtoSignInExperience() = default;

/*!
    \property LogtoSignInExperience::client
    The client whose sign-in it is about; optional. Its configuration counts then, with its CA
    certificates, its proxy and so on, in place of setConfig() and setEndpoint(). Not owned.
*/
LogtoClient *LogtoSignInExperience::client() const
{
    return d->client;
}

void LogtoSignInExperience::setClient(LogtoClient *client)
{
    if (d->client == client)
        return;
    if (d->client)
        d->client->disconnect(d.get());
    d->client = client;
    if (client) {
        connect(client, &LogtoClient::started, d.get(), [this] { d->follow(); });
        connect(client, &QObject::destroyed, d.get(), [this] {
            d->follow();
            Q_EMIT clientChanged();
        });
    }
    d->follow();
    Q_EMIT clientChanged();
}

/*!
    Takes the endpoint, the application ID and all that concerns the network from \a config, where
    there is no client.
*/
void LogtoSignInExperience::setConfig(const LogtoConfig &config)
{
    d->config = config;
    d->appId.clear();
    d->follow();
}

/*!
    \property LogtoSignInExperience::endpoint
    The address of the Logto tenant. With a client it is the client's, whatever is set here.
*/
QUrl LogtoSignInExperience::endpoint() const
{
    return d->presentConfig().endpoint();
}

void LogtoSignInExperience::setEndpoint(const QUrl &endpoint)
{
    if (endpoint == d->config.endpoint())
        return;
    d->config.setEndpoint(endpoint);
    d->follow();
}

/*!
    \property LogtoSignInExperience::appId
    The application whose branding is wanted, for tenants where applications have their own; by
    default that of the client.
*/
QString LogtoSignInExperience::appId() const
{
    return d->presentConfig().appId();
}

void LogtoSignInExperience::setAppId(const QString &id)
{
    if (id == d->appId)
        return;
    d->appId = id;
    d->follow();
}

/*!
    \property LogtoSignInExperience::organizationId
    The organization whose branding is wanted; optional.

    \sa LogtoSignInOptions::organizationId()
*/
QString LogtoSignInExperience::organizationId() const
{
    return d->organizationId;
}

void LogtoSignInExperience::setOrganizationId(const QString &id)
{
    if (id == d->organizationId)
        return;
    d->organizationId = id;
    d->follow();
}

/*!
    \property LogtoSignInExperience::active
    Whether it asks by itself; true by default. What is known stays when it is not.
*/
bool LogtoSignInExperience::isActive() const
{
    return d->active;
}

void LogtoSignInExperience::setActive(bool active)
{
    if (active == d->active)
        return;
    d->active = active;
    d->fetchSoon();
    Q_EMIT activeChanged();
}

/*!
    \property LogtoSignInExperience::busy
    Whether the tenant is being asked.
*/
bool LogtoSignInExperience::isBusy() const
{
    return d->busy;
}

/*!
    \property LogtoSignInExperience::loaded
    Whether there is an answer. It stays while another one is fetched, and when that fails.
*/
bool LogtoSignInExperience::isLoaded() const
{
    return d->loaded;
}

/*!
    \property LogtoSignInExperience::error
    What went wrong when the tenant was last asked; no error again when there is an answer.
    LogtoError::Code::NotAnIdentityProvider if there is no Logto at the endpoint, else those of the
    network.
*/
LogtoError LogtoSignInExperience::error() const
{
    return d->error;
}

/*!
    \property LogtoSignInExperience::logo
    The logo on a light background; empty if there is none.
*/
QUrl LogtoSignInExperience::logo() const
{
    return d->data.branding.logo;
}

/*!
    \property LogtoSignInExperience::darkLogo
    The logo on a dark background; empty if there is none.
*/
QUrl LogtoSignInExperience::darkLogo() const
{
    return d->data.branding.darkLogo;
}

QUrl LogtoSignInExperience::favicon() const
{
    return d->data.branding.favicon;
}

QUrl LogtoSignInExperience::darkFavicon() const
{
    return d->data.branding.darkFavicon;
}

/*!
    \property LogtoSignInExperience::primaryColor
    As \c{#rgb} or \c{#rrggbb}; empty if it is not known.
*/
QString LogtoSignInExperience::primaryColor() const
{
    return d->data.branding.primaryColor;
}

QString LogtoSignInExperience::darkPrimaryColor() const
{
    return d->data.branding.darkPrimaryColor;
}

/*!
    \property LogtoSignInExperience::darkModeEnabled
    Whether the sign-in page is dark where the user's desktop is.
*/
bool LogtoSignInExperience::isDarkModeEnabled() const
{
    return d->data.branding.darkModeEnabled;
}

/*!
    \property LogtoSignInExperience::signInAllowed
    False if one can only register.
*/
bool LogtoSignInExperience::isSignInAllowed() const
{
    return d->data.ways.signInAllowed;
}

/*!
    \property LogtoSignInExperience::registrationAllowed
    False if one can only sign in.
*/
bool LogtoSignInExperience::isRegistrationAllowed() const
{
    return d->data.ways.registrationAllowed;
}

/*!
    What users can call themselves by, in the order of the sign-in page.
*/
QList<LogtoSignInMethod> LogtoSignInExperience::methods() const
{
    return d->data.ways.methods;
}

/*!
    \property LogtoSignInExperience::signUpIdentifiers
    What one registers with: \c username, \c email, \c phone.
*/
QStringList LogtoSignInExperience::signUpIdentifiers() const
{
    return d->data.ways.signUpIdentifiers;
}

/*!
    \property LogtoSignInExperience::signUpPassword
    Whether one chooses a password when one registers.
*/
bool LogtoSignInExperience::asksForPassword() const
{
    return d->data.ways.signUpPassword;
}

/*!
    \property LogtoSignInExperience::signUpVerification
    Whether an e-mail address or a telephone number has to be verified when one registers.
*/
bool LogtoSignInExperience::asksForVerification() const
{
    return d->data.ways.signUpVerification;
}

/*!
    \property LogtoSignInExperience::passwordPolicy
    What a new password has to be like.
*/
LogtoPasswordPolicy LogtoSignInExperience::passwordPolicy() const
{
    return d->data.ways.passwordPolicy;
}

/*!
    The accounts elsewhere that one can sign in with, in the order of the sign-in page, one for each
    target. Connectors that work in the apps of telephones only are left out.
*/
QList<LogtoSocialConnector> LogtoSignInExperience::connectors() const
{
    return d->data.connectors;
}

/*!
    The sign-ins of companies. Tenants that have enterprise single sign-on switched off have none.
*/
QList<LogtoSsoConnector> LogtoSignInExperience::ssoConnectors() const
{
    return d->data.ssoConnectors;
}

QUrl LogtoSignInExperience::termsOfUseUrl() const
{
    return d->data.links.termsOfUse;
}

QUrl LogtoSignInExperience::privacyPolicyUrl() const
{
    return d->data.links.privacyPolicy;
}

QUrl LogtoSignInExperience::supportWebsiteUrl() const
{
    return d->data.links.supportWebsite;
}

QString LogtoSignInExperience::supportEmail() const
{
    return d->data.links.supportEmail;
}

/*!
    \property LogtoSignInExperience::languageDetected
    Whether the sign-in page is in the user's language if it has that, or always in
    fallbackLanguage.
*/
bool LogtoSignInExperience::isLanguageDetected() const
{
    return d->data.language.isDetected;
}

/*!
    \property LogtoSignInExperience::fallbackLanguage
    A language tag, such as \c en or \c zh-CN.
*/
QString LogtoSignInExperience::fallbackLanguage() const
{
    return d->data.language.fallback;
}

/*!
    Asks the tenant now, whether it is active or not. Ends with busy false, and with an answer or an
    error. Of several calls the last one counts.
*/
void LogtoSignInExperience::fetch()
{
    d->fetch();
}
