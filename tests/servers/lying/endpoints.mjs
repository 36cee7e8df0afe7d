// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { createHash, randomBytes } from 'node:crypto';

import { asJsonText, honestClaims, issueJwt, user } from './id-token.mjs';

/** A refusal by the honest part of the provider: the client asked wrongly. */
export class Refusal extends Error {
    constructor(error, description, status = 400) {
        super(description);
        Object.assign(this, { error, status });
    }

    get answer() {
        return json({ error: this.error, error_description: this.message }, this.status);
    }
}

export function json(body, status = 200, type = 'application/json') {
    const headers = { 'content-type': type, 'cache-control': 'no-store' };
    return { status, headers, body: asJsonText(body) };
}

const redirect = (url) => ({ status: 303, headers: { location: String(url) }, body: '' });
const randomToken = () => randomBytes(24).toString('base64url');

function demand(condition, error, description) {
    if (!condition)
        throw new Refusal(error, description);
}

function discovery(run) {
    return json(run.lie('metadata', {
        issuer: run.issuer,
        authorization_endpoint: run.url('authorization'),
        token_endpoint: run.url('token'),
        jwks_uri: run.url('jwks'),
        userinfo_endpoint: run.url('userinfo'),
        end_session_endpoint: run.url('end-session'),
        revocation_endpoint: run.url('revocation'),
        authorization_response_iss_parameter_supported: true,
        response_types_supported: ['code'],
        response_modes_supported: ['query'],
        grant_types_supported: ['authorization_code', 'refresh_token'],
        code_challenge_methods_supported: ['S256'],
        subject_types_supported: ['public'],
        scopes_supported: ['openid', 'offline_access', 'profile', 'email'],
        token_endpoint_auth_methods_supported: ['none'],
        id_token_signing_alg_values_supported: [run.signer.alg],
    }));
}

function jwks(run) {
    const type = 'application/jwk-set+json';
    return json(run.lie('jwks', { keys: [run.signer.publicJwk] }), 200, type);
}

function authorization(run, { parameters }) {
    const asked = Object.fromEntries(parameters);
    demand(asked.response_type === 'code', 'invalid_request', 'response_type is not code');
    demand(asked.client_id, 'invalid_client', 'client_id is missing');
    demand(asked.redirect_uri, 'invalid_request', 'redirect_uri is missing');
    demand(asked.scope?.split(' ').includes('openid'), 'invalid_scope', 'openid is not in scope');
    demand(asked.state, 'invalid_request', 'state is missing');
    demand(asked.nonce, 'invalid_request', 'nonce is missing');
    demand(asked.code_challenge && asked.code_challenge_method === 'S256',
        'invalid_request', 'PKCE with S256 is required');
    run.lie('authorization', asked);
    run.authorizations += 1;

    const code = run.lie('code', randomToken());
    run.codes.set(code, asked);
    const callback = new URL(asked.redirect_uri);
    for (const [name, value] of Object.entries({ code, state: asked.state, iss: run.issuer }))
        callback.searchParams.set(name, value);
    return redirect(run.lie('callback', callback));
}

function token(run, { parameters }) {
    switch (parameters.get('grant_type')) {
    case 'authorization_code':
        return exchangeCode(run, Object.fromEntries(parameters));
    case 'refresh_token':
        return refresh(run, Object.fromEntries(parameters));
    default:
        throw new Refusal('unsupported_grant_type', 'neither authorization_code nor refresh_token');
    }
}

function exchangeCode(run, sent) {
    const asked = run.codes.get(sent.code);
    demand(asked, 'invalid_grant', 'the code is unknown or was used before');
    demand(sent.client_id === asked.client_id, 'invalid_grant', 'client_id differs');
    demand(sent.redirect_uri === asked.redirect_uri, 'invalid_grant', 'redirect_uri differs');
    const challenge = createHash('sha256').update(sent.code_verifier ?? '').digest('base64url');
    demand(challenge === asked.code_challenge, 'invalid_grant', 'code_verifier does not match');
    run.codes.delete(sent.code);
    return answerWithTokens(run, 'claims', { clientId: asked.client_id, nonce: asked.nonce });
}

function refresh(run, sent) {
    const grant = run.refreshTokens.get(sent.refresh_token);
    demand(grant, 'invalid_grant', 'the refresh token is unknown or was used before');
    demand(sent.client_id === grant.clientId, 'invalid_grant', 'client_id differs');
    run.refreshTokens.delete(sent.refresh_token);
    return answerWithTokens(run, 'refreshedClaims', { clientId: grant.clientId });
}

async function answerWithTokens(run, claimsSubject, grant) {
    const accessToken = randomToken();
    const refreshToken = randomToken();
    run.accessTokens.set(accessToken, grant);
    run.refreshTokens.set(refreshToken, grant);
    run.signer = run.lie('signer', run.signer);
    const claims = run.lie(claimsSubject, honestClaims(run, grant), accessToken);
    return json(run.lie('tokenAnswer', {
        access_token: accessToken,
        token_type: 'Bearer',
        expires_in: 3600,
        refresh_token: refreshToken,
        id_token: await issueJwt(run, claims),
        scope: 'openid offline_access profile email',
    }));
}

async function userinfo(run, { headers }) {
    const bearer = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
    const grant = run.accessTokens.get(bearer);
    if (!grant)
        throw new Refusal('invalid_token', 'the access token is unknown', 401);
    return run.lie('userinfoAnswer', json(await run.lie('userinfo', user, grant)));
}

function endSession(run, { parameters }) {
    const target = parameters.get('post_logout_redirect_uri');
    demand(target, 'invalid_request', 'post_logout_redirect_uri is missing');
    demand(parameters.has('id_token_hint') || parameters.has('client_id'),
        'invalid_request', 'neither id_token_hint nor client_id');
    demand(parameters.get('state'), 'invalid_request', 'state is missing');
    const url = new URL(target);
    url.searchParams.set('state', parameters.get('state'));
    return redirect(run.lie('logoutRedirect', url));
}

/** Nobody may come here. A trusting client would find the attacker's key, under the right kid. */
function trap(run) {
    return json({ keys: [{ ...run.key('attacker').publicJwk, kid: run.signer.kid }] });
}

export const endpoints = {
    discovery,
    jwks,
    authorization,
    token,
    userinfo,
    'end-session': endSession,
    revocation: () => json({}),
    trap,
};
