// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { errors } from 'oidc-provider';

import { tokenExchangeGrantType } from '../accounts/apps.mjs';
import { organizationAudience } from '../accounts/directory.mjs';
import { findAccount } from './account.mjs';
import { notAMember } from './errors.mjs';
import { requestedOrganization, resourceServerInfo } from './resources.mjs';
import { accessTokenType, subjectOf } from './subject.mjs';

const required = ['subject_token', 'subject_token_type'];

export const tokenExchangeParameters = [
    ...required, 'actor_token', 'actor_token_type', 'organization_id', 'scope', 'resource',
];

function requireParameters(params) {
    const missing = required.filter((name) => params[name] === undefined);
    if (missing.length) {
        const names = missing.map((name) => `'${name}'`).join(' and ');
        throw new errors.InvalidRequest(
            `missing required ${missing.length > 1 ? 'parameters' : 'parameter'} ${names}`);
    }
}

function accountFor(ctx, context, accountId) {
    const account = findAccount(context)(ctx, accountId);
    if (!account) {
        throw new errors.InvalidGrant('subject token invalid (referenced account not found)');
    }
    ctx.oidc.entity('Account', account);
    return account;
}

// One resource, else the organization, else none: then the token is for userinfo. Two resources
// count as none, as in a refresh.
function audienceOf(ctx) {
    const { resource } = ctx.oidc.params;
    if (typeof resource === 'string') {
        return resource;
    }
    const organizationId = requestedOrganization(ctx);
    return organizationId && organizationAudience(organizationId);
}

async function addAudience(ctx, token, grant, infoOf) {
    const { provider, client, requestParamScopes } = ctx.oidc;
    const audience = audienceOf(ctx);
    if (audience) {
        token.resourceServer = new provider.ResourceServer(
            audience, await infoOf(ctx, audience, client));
        const { scopes } = token.resourceServer;
        token.scope = [...requestParamScopes].filter((scope) => scopes.has(scope)).join(' ');
        grant.addResourceScope(audience, token.scope);
    } else {
        token.scope = [...ctx.oidc.requestParamOIDCScopes].join(' ');
        grant.addOIDCScope(token.scope);
    }
}

// Who acts for the user: the account of a token that has the scope openid, so an opaque one.
async function actorOf({ params, provider }) {
    if (params.actor_token === undefined) {
        return undefined;
    }
    if (params.actor_token_type !== accessTokenType) {
        throw new errors.InvalidGrant('unsupported actor token type');
    }
    const token = await provider.AccessToken.find(params.actor_token);
    if (!token?.scopes.has('openid')) {
        throw new errors.InvalidGrant('actor token is unknown or lacks the scope openid');
    }
    return token.accountId;
}

async function issue(ctx, account, infoOf) {
    const { provider, client } = ctx.oidc;
    const { accountId } = account;
    const grant = new provider.Grant({ accountId, clientId: client.clientId });
    const token = new provider.AccessToken({ accountId, client, gty: tokenExchangeGrantType });
    await addAudience(ctx, token, grant, infoOf);
    const actor = await actorOf(ctx.oidc);
    token.extra = actor && { act: { sub: actor } };
    token.grantId = await grant.save();
    ctx.oidc.entity('Grant', grant);
    ctx.oidc.entity('AccessToken', token);
    return { token, value: await token.save() };
}

/** The handler of the grant type token exchange (RFC 8693), which oidc-provider does not have. */
export function tokenExchangeGrant(context) {
    const infoOf = resourceServerInfo(context.directory, context.settings);
    return async (ctx) => {
        const { params } = ctx.oidc;
        requireParameters(params);
        const subject = await subjectOf(context, params);
        const account = accountFor(ctx, context, subject.accountId);
        const organizationId = requestedOrganization(ctx);
        if (organizationId && !context.directory.isMember(account.accountId, organizationId)) {
            throw notAMember();
        }
        const { token, value } = await issue(ctx, account, infoOf);
        subject.consume?.();
        ctx.body = {
            access_token: value,
            expires_in: token.expiration,
            scope: token.scope,
            token_type: token.tokenType,
            // RFC 8693, section 2.2.1, wants it, Logto 1.42 leaves it out.
            ...(context.settings.issuedTokenType && { issued_token_type: accessTokenType }),
        };
    };
}

/** Says in the token who acts for the user (RFC 8693, section 4.1). */
export function actorClaim(_ctx, { extra }) {
    return extra?.act && { act: extra.act };
}
