// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Browser } from './browser.mjs';
import { acme, callback, decode, fullRequest, globex, initech, machine, startProvider }
    from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

const shopping = 'https://shopping.example/api';
const orgApi = 'https://org.example/api';
const clientId = 'logto-qt-token-exchange';
const alice = '6401smsqzbfe';
const bob = 'e95wihtzeoo3';

const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';
const impersonationTokenType = 'urn:logto:token-type:impersonation_token';
const personalAccessTokenType = 'urn:logto:token-type:personal_access_token';

async function newSubjectToken(user = 'alice', expiresIn = undefined) {
    return (await provider.control('subject-token', { user, expiresIn })).subjectToken;
}

function exchange(subjectToken, parameters = {}) {
    return provider.token({
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        client_id: clientId,
        subject_token: subjectToken,
        subject_token_type: accessTokenType,
        ...parameters,
    });
}

function exchangePersonal(parameters) {
    return exchange('pat_test-only-of-alice', {
        subject_token_type: personalAccessTokenType, ...parameters,
    });
}

function isRefused({ status, body }, expected = {}) {
    const { error = 'invalid_grant', description = 'grant request is invalid' } = expected;
    assert.equal(status, expected.status ?? 400, JSON.stringify(body));
    assert.equal(body.code, `oidc.${error}`);
    assert.equal(body.error, error);
    assert.equal(body.error_description, description);
    assert.equal('access_token' in body, false);
}

test('an impersonation token is good once, under either type', async () => {
    const answer = await provider.control('subject-token', { user: 'alice' });
    assert.match(answer.subjectToken, /^sub_./);
    assert.equal(answer.expiresIn, 600);
    for (const type of [accessTokenType, impersonationTokenType]) {
        const token = await newSubjectToken();
        const parameters = { subject_token_type: type, resource: shopping, scope: 'read:products' };
        const { status, headers, body } = await exchange(token, parameters);
        assert.equal(status, 200);
        assert.equal(headers.get('cache-control'), 'no-store');
        assert.deepEqual({ ...body, access_token: undefined }, {
            access_token: undefined,
            expires_in: 3600,
            scope: 'read:products',
            token_type: 'Bearer',
        });
        const { claims } = decode(body.access_token);
        assert.equal(claims.sub, alice);
        assert.equal(claims.client_id, clientId);
        assert.equal(claims.aud, shopping);
        assert.equal(claims.scope, 'read:products');
        isRefused(await exchange(token, parameters));
    }
});

test('a failed exchange does not use the impersonation token up', async () => {
    const token = await newSubjectToken();
    isRefused(await exchange(token, { resource: 'https://unknown.example/api' }),
        { error: 'invalid_target', description: 'resource indicator is missing, or unknown' });
    isRefused(await exchange(token, { actor_token: 'x', actor_token_type: accessTokenType }));
    assert.equal((await exchange(token)).status, 200);
});

test('without a resource the token is for userinfo', async () => {
    const { body } = await exchangePersonal({ scope: 'openid profile read:products' });
    assert.equal(body.scope, 'openid profile');
    assert.ok(!body.access_token.includes('.'));
    const userinfo = await provider.userinfo(body.access_token);
    assert.equal(userinfo.status, 200);
    assert.equal(userinfo.body.sub, alice);
    assert.equal(userinfo.body.name, 'Alice Example');

    const plain = await exchangePersonal();
    assert.equal(plain.body.scope, '');
});

test('there is no refresh token and no ID token, whatever is asked for', async () => {
    const { body } = await exchangePersonal({ scope: 'openid offline_access' });
    assert.deepEqual(Object.keys(body).sort(),
        ['access_token', 'expires_in', 'scope', 'token_type']);
});

test('the scope of a token for a resource may be empty, and lacks what alice lacks', async () => {
    const plain = await exchangePersonal({ resource: shopping });
    assert.equal(plain.body.scope, '');
    assert.equal(decode(plain.body.access_token).claims.scope, '');
    const tooMuch = await exchangePersonal({
        resource: shopping, scope: 'read:products delete:products openid',
    });
    assert.equal(tooMuch.body.scope, 'read:products');
});

test('an organization, and a resource in it', async () => {
    const own = await exchangePersonal({ organization_id: globex, scope: 'read:report invite:member' });
    assert.equal(own.status, 200);
    assert.equal(own.body.scope, 'read:report');
    assert.equal(decode(own.body.access_token).claims.aud, `urn:logto:organization:${globex}`);

    const api = await exchangePersonal({
        organization_id: acme, resource: orgApi, scope: 'write:org-data',
    });
    assert.equal(api.body.expires_in, 600);
    const { claims } = decode(api.body.access_token);
    assert.equal(claims.aud, orgApi);
    assert.equal(claims.organization_id, acme);
    assert.equal(claims.scope, 'write:org-data');

    isRefused(await exchangePersonal({ organization_id: initech }), {
        status: 403,
        error: 'access_denied',
        description: 'user is not a member of the organization',
    });
});

test('access tokens of first-party apps can be exchanged, more than once', async () => {
    const { body } = await provider.signIn(fullRequest, { user: 'bob' });
    const jwt = (await provider.refresh(body.refresh_token, { resource: shopping })).body;
    for (const token of [body.access_token, jwt.access_token, body.access_token]) {
        const answer = await exchange(token, { resource: shopping });
        assert.equal(answer.status, 200);
        assert.equal(decode(answer.body.access_token).claims.sub, bob);
    }
    isRefused(await exchange(body.id_token));
});

test('access tokens of third-party apps cannot', async () => {
    const thirdParty = { client_id: 'logto-qt-third-party', redirect_uri: callback };
    const request = provider.authorizationRequest(thirdParty);
    const browser = new Browser();
    const { redirect } = await browser.submit(await browser.signIn(request.url),
        { action: 'allow' });
    const { body } = await provider.token({
        ...thirdParty,
        grant_type: 'authorization_code',
        code: redirect.searchParams.get('code'),
        code_verifier: request.verifier,
    });
    assert.equal((await provider.userinfo(body.access_token)).status, 200);
    isRefused(await exchange(body.access_token));
});

test('the token says who acts for the user', async () => {
    const { body: ofBob } = await provider.signIn({}, { user: 'bob' });
    const actor = { actor_token: ofBob.access_token, actor_token_type: accessTokenType };
    const { body } = await exchangePersonal({ ...actor, resource: shopping });
    assert.deepEqual(decode(body.access_token).claims.act, { sub: bob });
    assert.equal(decode(body.access_token).claims.sub, alice);
    const alone = await exchangePersonal({ resource: shopping });
    assert.equal('act' in decode(alone.body.access_token).claims, false);

    isRefused(await exchangePersonal({ ...actor, actor_token_type: personalAccessTokenType }));
    isRefused(await exchangePersonal({ actor_token: actor.actor_token }));
    isRefused(await exchangePersonal({ ...actor, actor_token: 'nonsense' }));
    const { body: without } = await exchangePersonal({ scope: 'profile' });
    isRefused(await exchangePersonal({ ...actor, actor_token: without.access_token }));
});

test('subject tokens that are not good', async () => {
    isRefused(await exchange(await newSubjectToken('alice', 0)));
    isRefused(await exchange('sub_nobody-gave-this-out'));
    isRefused(await exchange('nonsense'));
    isRefused(await exchange(await newSubjectToken(),
        { subject_token_type: personalAccessTokenType }));
    isRefused(await exchange('pat_test-only-of-alice-expired',
        { subject_token_type: personalAccessTokenType }));
    isRefused(await exchange('pat_test-only-of-alice'));
    isRefused(await exchange(await newSubjectToken(),
        { subject_token_type: 'urn:ietf:params:oauth:token-type:id_token' }));
    isRefused(await exchange(await newSubjectToken(), { subject_token_type: 'toString' }));
});

test('the token of a user who is suspended', async (t) => {
    const token = await newSubjectToken('bob');
    await provider.control('suspend-user', { user: 'bob' });
    t.after(() => provider.control('suspend-user', { user: 'bob', suspended: false }));
    isRefused(await exchange(token));
});

test('parameters that are missing', async () => {
    isRefused(await exchange(undefined),
        { error: 'invalid_request', description: "missing required parameter 'subject_token'" });
    isRefused(await exchange(undefined, { subject_token_type: undefined }), {
        error: 'invalid_request',
        description: "missing required parameters 'subject_token' and 'subject_token_type'",
    });
});

test('only apps that are set up for it may exchange', async () => {
    for (const other of ['logto-qt-demo', 'logto-qt-third-party', 'logto-qt-device']) {
        isRefused(await exchangePersonal({ client_id: other }), {
            error: 'invalid_request',
            description: 'requested grant type is not allowed for this client',
        });
    }
    const parameters = {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: await newSubjectToken(),
        subject_token_type: accessTokenType,
        resource: shopping,
    };
    const wrong = await provider.post('/token',
        { ...parameters, client_id: machine.id, client_secret: 'wrong' });
    isRefused(wrong, {
        status: 401, error: 'invalid_client', description: 'client authentication failed',
    });
    const answer = await provider.post('/token', parameters, machine.basic);
    assert.equal(answer.status, 200);
    const { claims } = decode(answer.body.access_token);
    assert.equal(claims.sub, alice);
    assert.equal(claims.client_id, machine.id);
});

test('the type of the issued token, which Logto leaves out, can be switched on', async (t) => {
    await provider.control('settings', { issuedTokenType: true });
    t.after(() => provider.control('settings', { issuedTokenType: false }));
    assert.equal((await exchangePersonal()).body.issued_token_type, accessTokenType);
});

test('lifetimes can be changed, and revoking ends the token', async (t) => {
    await provider.control('settings', { accessTokenTtl: 2 });
    t.after(() => provider.control('settings', { accessTokenTtl: null }));
    assert.equal((await exchangePersonal({ resource: shopping })).body.expires_in, 2);
    const { body } = await exchangePersonal({ scope: 'openid' });
    assert.equal((await provider.userinfo(body.access_token)).status, 200);
    await provider.control('revoke', { user: 'alice' });
    assert.equal((await provider.userinfo(body.access_token)).status, 401);
});
