// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { errors } from 'oidc-provider';

import { organizationAudience, organizationOfAudience, organizationsResource }
    from '../accounts/directory.mjs';
import { notAMember } from './errors.mjs';
import { requestedOrganization } from './resources.mjs';

const organizationsScope = 'urn:logto:scope:organizations';

function requireMembership(directory, memberId, organizationId, description) {
    if (!directory.isMember(memberId, organizationId)) {
        throw notAMember(description);
    }
}

// To oidc-provider an organization is one more resource of the grant, with the permissions that
// were granted for the reserved resource of all organizations.
async function addOrganization({ Grant }, refreshToken, organizationId) {
    const grant = await Grant.find(refreshToken.grantId);
    const audience = organizationAudience(organizationId);
    if (grant && !refreshToken.resourceIndicators.has(audience)) {
        grant.addResourceScope(audience, grant.getResourceScope(organizationsResource));
        await grant.save();
        refreshToken.resource = [refreshToken.resource ?? [], audience].flat();
        await refreshToken.save();
    }
    return audience;
}

async function requestOrganizationToken(ctx, directory, refreshToken) {
    const organizationId = requestedOrganization(ctx);
    if (!refreshToken.scopes.has(organizationsScope)) {
        throw new errors.InsufficientScope(
            'refresh token missing required scope', organizationsScope);
    }
    requireMembership(directory, refreshToken.accountId, organizationId);
    ctx.oidc.params.resource ??= await addOrganization(
        ctx.oidc.provider, refreshToken, organizationId);
}

function isUsable(refreshToken, client, directory) {
    return refreshToken && !refreshToken.isExpired && !refreshToken.consumed
        && refreshToken.clientId === client.clientId
        && directory.user(refreshToken.accountId);
}

// What can fail about the resource or the organization is looked at before oidc-provider's own
// handler runs, because that one rotates first: a failed request must not use the token up.
async function beforeRefresh(ctx, directory) {
    const { params, client, provider } = ctx.oidc;
    const refreshToken = await provider.RefreshToken.find(params.refresh_token);
    if (!isUsable(refreshToken, client, directory)) {
        return;
    }
    if (Array.isArray(params.resource)) {
        params.resource = undefined;
    }
    if (params.resource && !refreshToken.resourceIndicators.has(params.resource)) {
        throw new errors.InvalidTarget();
    }
    if (requestedOrganization(ctx)) {
        await requestOrganizationToken(ctx, directory, refreshToken);
    }
}

function beforeClientCredentials(ctx, directory) {
    const { params, client } = ctx.oidc;
    const organizationId = requestedOrganization(ctx);
    if (organizationId) {
        requireMembership(directory, client.clientId, organizationId,
            'app has not associated with the organization');
    }
    if (!params.resource && !organizationId) {
        throw new errors.InvalidTarget(
            'both `resource` and `organization_id` are not provided');
    }
    params.resource ??= organizationAudience(organizationId);
}

// The answer has a scope even when it is empty, but for an organization only.
function afterClientCredentials(ctx) {
    const { aud } = ctx.oidc.entities.ClientCredentials;
    if (organizationOfAudience(aud) !== undefined) {
        ctx.body.scope ??= '';
    }
}

const additions = {
    refresh_token: { before: beforeRefresh },
    client_credentials: { before: beforeClientCredentials, after: afterClientCredentials },
};

/** The grant types of oidc-provider that take an organization_id. */
export function takesOrganization(grantType) {
    return grantType in additions;
}

/** oidc-provider's handler of a grant type with Logto's additions around it. */
export function logtoGrant(grantType, handler, directory) {
    const { before, after } = additions[grantType] ?? {};
    return before
        ? async (ctx) => {
            await before(ctx, directory);
            await handler(ctx);
            after?.(ctx);
        }
        : handler;
}
