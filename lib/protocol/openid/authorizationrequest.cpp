// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "openid/authorizationrequest_p.h"

#include "errors_p.h"
#include "openid/randomtoken_p.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

const QSet<QString> &ownParameters()
{
    static const QSet<QString> names{
        u"client_id"_s,
        u"redirect_uri"_s,
        u"response_type"_s,
        u"response_mode"_s,
        u"scope"_s,
        u"resource"_s,
        u"state"_s,
        u"nonce"_s,
        u"prompt"_s,
        u"code_challenge"_s,
        u"code_challenge_method"_s,
        u"max_age"_s,
        u"first_screen"_s,
        u"identifier"_s,
        u"direct_sign_in"_s,
        u"login_hint"_s,
        u"one_time_token"_s,
        u"ui_locales"_s,
        u"organization_id"_s,
        u"request"_s,
        u"request_uri"_s,
    };
    return names;
}

bool isKnown(const QString &value, std::initializer_list<QLatin1StringView> known)
{
    return std::ranges::find(known, value) != known.end();
}

LogtoResult<void> checkPrompt(const QString &prompt)
{
    const QStringList values = prompt.split(u' ', Qt::SkipEmptyParts);
    for (const QString &value : values) {
        if (!isKnown(value, {"none"_L1, "login"_L1, "consent"_L1, "select_account"_L1}))
            return Errors::invalidConfiguration("unknown prompt: "_L1 + value);
    }
    // OpenID Connect Core 1.0, section 3.1.2.1
    if (values.contains("none"_L1) && values.size() > 1)
        return Errors::invalidConfiguration(u"prompt none cannot be combined with others"_s);
    return {};
}

LogtoResult<void> checkOptions(const LogtoSignInOptions &options)
{
    const QString screen = options.firstScreen();
    if (!screen.isEmpty()
        && !isKnown(screen,
                    {"sign_in"_L1, "register"_L1, "reset_password"_L1, "single_sign_on"_L1,
                     "identifier:sign_in"_L1, "identifier:register"_L1})) {
        return Errors::invalidConfiguration("unknown firstScreen: "_L1 + screen);
    }
    const QStringList identifiers = options.identifiers();
    for (const QString &identifier : identifiers) {
        if (!isKnown(identifier, {"email"_L1, "phone"_L1, "username"_L1}))
            return Errors::invalidConfiguration("unknown identifier: "_L1 + identifier);
    }
    const QString direct = options.directSignIn();
    if (!direct.isEmpty() && !direct.startsWith("social:"_L1) && !direct.startsWith("sso:"_L1)) {
        return Errors::invalidConfiguration(
            u"directSignIn must be social:<target> or sso:<connector ID>"_s);
    }
    if (options.maxAge() && options.maxAge()->count() < 0)
        return Errors::invalidConfiguration(u"maxAge must not be negative"_s);
    const QStringList extra = options.extraParams().keys();
    for (const QString &name : extra) {
        if (ownParameters().contains(name))
            return Errors::invalidConfiguration("extraParams must not set "_L1 + name);
    }
    return {};
}

void append(Parameters &parameters, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        parameters.append({name, value});
}

void appendResources(Parameters &parameters, const LogtoConfig &config)
{
    const QStringList resources = config.effectiveResources();
    for (const QString &resource : resources)
        append(parameters, "resource"_L1, resource);
}

void appendOptions(Parameters &parameters, const LogtoSignInOptions &options)
{
    append(parameters, "first_screen"_L1, options.firstScreen());
    append(parameters, "identifier"_L1, options.identifiers().join(u' '));
    append(parameters, "direct_sign_in"_L1, options.directSignIn());
    append(parameters, "login_hint"_L1, options.loginHint());
    append(parameters, "one_time_token"_L1, options.oneTimeToken());
    append(parameters, "ui_locales"_L1, options.uiLocales().join(u' '));
    append(parameters, "organization_id"_L1, options.organizationId());
    if (options.maxAge())
        append(parameters, "max_age"_L1, QString::number(options.maxAge()->count()));
    const QMap<QString, QString> extra = options.extraParams();
    for (auto param = extra.begin(); param != extra.end(); ++param)
        parameters.append({param.key(), param.value()});
}

} // namespace

PendingSignIn PendingSignIn::create(const LogtoConfig &config, const LogtoSignInOptions &options)
{
    PendingSignIn pending;
    pending.state = randomToken();
    pending.nonce = randomToken();
    pending.codeVerifier = randomToken();
    pending.redirectUri = config.redirectUri();
    pending.maxAge = options.maxAge();
    return pending;
}

LogtoResult<Parameters> authorizationParameters(const LogtoConfig &config,
                                                const LogtoSignInOptions &options,
                                                const PendingSignIn &pending)
{
    const QString prompt = options.prompt().isEmpty() ? config.prompt() : options.prompt();
    if (pending.redirectUri.isEmpty())
        return Errors::invalidConfiguration(u"redirectUri is empty: set the one registered"_s);
    if (const auto checked = checkPrompt(prompt); !checked)
        return checked.error();
    if (const auto checked = checkOptions(options); !checked)
        return checked.error();

    Parameters parameters{
        {u"client_id"_s, config.appId()},
        {u"redirect_uri"_s, pending.redirectUri.toString(QUrl::FullyEncoded)},
        {u"response_type"_s, u"code"_s},
        {u"scope"_s, config.effectiveScopes().join(u' ')},
        {u"state"_s, pending.state},
        {u"nonce"_s, pending.nonce},
        {u"code_challenge"_s, codeChallenge(pending.codeVerifier)},
        {u"code_challenge_method"_s, u"S256"_s},
    };
    append(parameters, "prompt"_L1, prompt);
    appendResources(parameters, config);
    appendOptions(parameters, options);
    return parameters;
}

LogtoResult<Parameters> deviceAuthorizationParameters(const LogtoConfig &config,
                                                      const LogtoSignInOptions &options)
{
    if (const auto checked = checkPrompt(options.prompt()); !checked)
        return checked.error();
    if (const auto checked = checkOptions(options); !checked)
        return checked.error();

    Parameters parameters{
        {u"client_id"_s, config.effectiveDeviceAppId()},
        {u"scope"_s, config.effectiveScopes().join(u' ')},
    };
    // Logto gives a refresh token without the prompt that the code flow needs for it.
    append(parameters, "prompt"_L1, options.prompt());
    appendResources(parameters, config);
    appendOptions(parameters, options);
    return parameters;
}

QUrl authorizationUrl(const ProviderMetadata &metadata, const Parameters &parameters)
{
    return withQuery(metadata.authorizationEndpoint, parameters);
}

QUrl pushedAuthorizationUrl(const ProviderMetadata &metadata, const QString &clientId,
                            const QString &requestUri)
{
    return withQuery(metadata.authorizationEndpoint,
                     {{u"client_id"_s, clientId}, {u"request_uri"_s, requestUri}});
}

} // namespace Logto
