// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { errors } from 'oidc-provider';

import { machineApp } from '../accounts/apps.mjs';
import { organizationAudience, organizationOfAudience, organizationsResource }
    from '../accounts/directory.mjs';

const organizationAccessTokenTtl = 3600;

/** The organization that a token request is about, if any. */
export function requestedOrganization(ctx) {
    return ctx.oidc.params?.organization_id;
}

// Whose permissions count: the user's in a token request, the app's own when it acts for itself.
// An authorization request has nobody yet, there everything can be asked for.
function holder(ctx, client, directory) {
    if (ctx.oidc.route !== 'token') {
        return undefined;
    }
    return ctx.oidc.params.grant_type === 'client_credentials'
        ? machineApp(client.clientId)
        : directory.user(ctx.oidc.account.accountId);
}

function isKnown(ctx, indicator, directory) {
    const organizationId = requestedOrganization(ctx);
    return indicator === organizationsResource
        || Boolean(directory.resource(indicator))
        || (organizationId && indicator === organizationAudience(organizationId));
}

/** Answers oidc-provider's question what an API resource is and which permissions it has. */
export function resourceServerInfo(directory, settings) {
    return (ctx, indicator, client) => {
        if (!isKnown(ctx, indicator, directory)) {
            throw new errors.InvalidTarget();
        }
        const ofOrganization = organizationOfAudience(indicator) !== undefined;
        const scopesOf = ofOrganization ? organizationsResource : indicator;
        const who = holder(ctx, client, directory);
        const scopes = who
            ? directory.scopesOf(who, scopesOf, requestedOrganization(ctx))
            : directory.allScopes(scopesOf);
        return {
            scope: scopes.join(' '),
            accessTokenFormat: 'jwt',
            accessTokenTTL: settings.accessTokenTtl
                ?? directory.resource(indicator)?.accessTokenTtl
                ?? organizationAccessTokenTtl,
        };
    };
}

/** A token for a resource in an organization says which organization. */
export function organizationClaim(ctx, token) {
    const organizationId = requestedOrganization(ctx);
    const audience = token.resourceServer?.identifier();
    return organizationId && audience && organizationOfAudience(audience) === undefined
        ? { organization_id: organizationId }
        : undefined;
}

/**
 * Logto's access tokens have a scope even when it is empty; not those that apps get for themselves,
 * unless for an organization.
 */
export function keepEmptyScope(_ctx, token, jwt) {
    if (token.kind !== 'ClientCredentials' || organizationOfAudience(token.aud) !== undefined) {
        jwt.payload.scope ??= '';
    }
}
