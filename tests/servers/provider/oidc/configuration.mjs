// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { rotatesRefreshTokens } from '../accounts/apps.mjs';
import { claimsOfScopes } from '../accounts/claims.mjs';
import { signOutPage, signedOutPage } from '../pages/sign-out.mjs';
import { deviceCodePage, deviceConfirmPage, deviceSuccessPage } from '../pages/device.mjs';
import { findAccount } from './account.mjs';
import { renderError } from './errors.mjs';
import { policy } from './interaction-policy.mjs';
import { interactionUrl } from './interaction-url.mjs';
import { signingAlgorithms } from './keys.mjs';
import { keepEmptyScope, organizationClaim, resourceServerInfo } from './resources.mjs';
import { actorClaim } from './token-exchange.mjs';

const day = 24 * 60 * 60;

const scopes = [
    'openid', 'offline_access', 'profile', 'email', 'phone', 'address', 'custom_data', 'identities',
    'roles', 'urn:logto:scope:organizations', 'urn:logto:scope:organization_roles',
    'urn:logto:scope:sessions', 'urn:logto:scope:trusted_devices',
];

const extraParams = [
    'first_screen', 'identifier', 'direct_sign_in', 'one_time_token', 'organization_id',
];

// Of other apps' tokens nothing is said and nothing is done.
function isOwnToken(_ctx, client, token) {
    return token.clientId === client.clientId;
}

function features(directory, settings) {
    return {
        devInteractions: { enabled: false },
        dPoP: { enabled: false },
        backchannelLogout: { enabled: true },
        clientCredentials: { enabled: true },
        deviceFlow: {
            enabled: true,
            userCodeInputSource: deviceCodePage,
            userCodeConfirmSource: deviceConfirmPage,
            successSource: deviceSuccessPage,
        },
        introspection: { enabled: true, allowedPolicy: isOwnToken },
        revocation: { enabled: true, allowedPolicy: isOwnToken },
        pushedAuthorizationRequests: { enabled: true },
        rpInitiatedLogout: {
            enabled: true,
            logoutSource: signOutPage,
            postLogoutSuccessSource: signedOutPage,
        },
        resourceIndicators: {
            enabled: true,
            // A request without a resource gets the opaque token for userinfo, never a default.
            defaultResource: () => undefined,
            getResourceServerInfo: resourceServerInfo(directory, settings),
        },
    };
}

function timesToLive(settings) {
    return {
        AccessToken: (_ctx, token) => token.resourceServer?.accessTokenTTL
            ?? settings.accessTokenTtl ?? 3600,
        AuthorizationCode: 60,
        ClientCredentials: (_ctx, token) => token.resourceServer?.accessTokenTTL
            ?? settings.accessTokenTtl ?? 3600,
        DeviceCode: 600,
        Grant: 180 * day,
        IdToken: 3600,
        Interaction: 3600,
        RefreshToken: () => settings.refreshTokenTtl ?? 14 * day,
        Session: 14 * day,
    };
}

async function tokenClaims(ctx, token) {
    return { ...organizationClaim(ctx, token), ...actorClaim(ctx, token) };
}

/** oidc-provider, set up to answer as Logto does. */
export function configuration(context) {
    const { storage, directory, settings, keys, cookieKeys } = context;
    return {
        adapter: storage.adapter,
        claims: { ...claimsOfScopes },
        clientBasedCORS: () => true,
        clientDefaults: { id_token_signed_response_alg: keys.alg },
        clockTolerance: 0,
        conformIdTokenClaims: false,
        cookies: { keys: cookieKeys },
        enabledJWA: {
            idTokenSigningAlgValues: signingAlgorithms,
            userinfoSigningAlgValues: signingAlgorithms,
            introspectionSigningAlgValues: signingAlgorithms,
            authorizationSigningAlgValues: signingAlgorithms,
        },
        extraParams,
        extraTokenClaims: tokenClaims,
        features: features(directory, settings),
        findAccount: findAccount(context),
        formats: { customizers: { jwt: keepEmptyScope } },
        interactions: { policy: policy(), url: interactionUrl },
        jwks: keys.jwks,
        pkce: { required: () => true },
        renderError,
        responseTypes: ['code id_token', 'code', 'id_token', 'none'],
        rotateRefreshToken: (ctx) => settings.rotation
            && rotatesRefreshTokens(ctx.oidc.client.clientId),
        scopes,
        ttl: timesToLive(settings),
    };
}

