// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { errors } from 'oidc-provider';

import { machineApp } from '../accounts/apps.mjs';
import { organizationAudience, organizationsResource } from '../accounts/directory.mjs';
import { notAMember } from './errors.mjs';
import { requestedOrganization } from './resources.mjs';

const organizationsScope = 'urn:logto:scope:organizations';

function requireMembership(directory, memberId, organizationId) {
    if (!directory.isMember(memberId, organizationId)) {
        throw notAMember();
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
    const organizationId = requestedOrganization(ctx);
    if (organizationId) {
        requireMembership(directory, machineApp(ctx.oidc.client.clientId).id, organizationId);
        ctx.oidc.params.resource ??= organizationAudience(organizationId);
    }
}

const preparations = {
    refresh_token: beforeRefresh,
    client_credentials: beforeClientCredentials,
};

/** The grant types that take an organization_id. */
export function takesOrganization(grantType) {
    return grantType in preparations;
}

/** oidc-provider's handler of a grant type with Logto's additions in front of it. */
export function logtoGrant(grantType, handler, directory) {
    const prepare = preparations[grantType];
    return prepare
        ? async (ctx) => {
            await prepare(ctx, directory);
            return handler(ctx);
        }
        : handler;
}
