// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Browser } from './browser.mjs';
import { capture, sameAnswer, sameTokens } from './captures.mjs';
import { acme, callback, decode, fullRequest, globex, initech, organizationsResource,
    startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

const shopping = 'https://shopping.example/api';
const orgApi = 'https://org.example/api';

test('the code exchange and every kind of refresh (03 to 08)', async (t) => {
    const signedIn = await provider.signIn(fullRequest);
    sameTokens(signedIn, capture('03', provider));
    let refreshToken = signedIn.body.refresh_token;

    const cases = [
        ['04', {}],
        ['05', { resource: shopping }],
        ['05b', { resource: shopping, scope: 'read:products' }],
        ['05c', { resource: shopping, scope: 'openid read:products' }],
        ['06', { resource: 'https://short.example/api' }],
        ['07', { organization_id: acme }],
        ['07b', { organization_id: globex }],
        ['07c', { organization_id: acme, scope: 'read:report' }],
        ['08', { organization_id: acme, resource: orgApi }],
        ['08b', { organization_id: globex, resource: orgApi }],
        ['08c', { resource: orgApi }],
    ];
    for (const [number, parameters] of cases) {
        await t.test(number, async () => {
            const answer = await provider.refresh(refreshToken, parameters);
            sameTokens(answer, capture(number, provider));
            assert.notEqual(answer.body.refresh_token, refreshToken);
            refreshToken = answer.body.refresh_token;
        });
    }
});

test('failed requests do not use the refresh token up (E01 to E04, 04b)', async (t) => {
    const strict = await startProvider('--leeway', '0');
    t.after(() => strict.stop());
    const { body: { refresh_token: refreshToken } } = await strict.signIn(fullRequest);
    const cases = [
        ['E01', { resource: 'https://unknown.example/api' }],
        ['E02', { organization_id: initech }],
        ['E02b', { organization_id: 'does-not-exist' }],
        ['E03', { scope: 'openid address' }],
        ['E03b', { resource: shopping, scope: 'delete:products' }],
        ['E04', { client_id: 'logto-qt-demo-no-rotation' }],
    ];
    for (const [number, parameters] of cases) {
        await t.test(number, async () => {
            sameAnswer(await strict.refresh(refreshToken, parameters), capture(number, strict));
        });
    }
    sameTokens(await strict.refresh(refreshToken), capture('04b', strict));
});

test('resources in the code exchange (16, 16b)', async () => {
    const exchange = { resource: shopping };
    sameTokens(await provider.signIn(fullRequest, { exchange }), capture('16', provider));
    sameAnswer(await provider.signIn({}, { exchange }), capture('16b', provider));
});

test('scopes and prompts of the authorization request (17 to 19, 44)', async (t) => {
    const scope = 'openid offline_access profile';
    const cases = [
        ['17', { scope, nonce: undefined }],
        ['18', { scope, prompt: undefined }],
        ['18b', { scope, prompt: 'login' }],
        ['18c', { scope, prompt: 'login consent' }],
        ['18d', { scope: 'openid profile' }],
        ['19', { scope, redirect_uri: 'http://127.0.0.1:8765/callback' }],
        ['44', { scope, max_age: '3600' }],
    ];
    for (const [number, parameters] of cases) {
        await t.test(number, async () => {
            sameTokens(await provider.signIn(parameters), capture(number, provider));
        });
    }
});

test('loopback redirects of every kind take any port', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
        const answer = await provider.signIn({ redirect_uri: `http://${host}:54321/callback` });
        assert.equal(answer.status, 200);
    }
});

test('what the authorization request leaves out is missing later (23 to 24, E50, E51)', async (t) => {
    const organizations = 'openid offline_access urn:logto:scope:organizations';
    const cases = [
        ['23', `${organizations} read:report`, [], { organization_id: acme }],
        ['23b', `${organizations} read:report`, [organizationsResource], { organization_id: acme }],
        ['23c', organizations, [organizationsResource], { organization_id: acme }],
        ['24', 'openid offline_access', [shopping], { resource: shopping }],
    ];
    for (const [number, scope, resource, parameters] of cases) {
        await t.test(number, async () => {
            const { body } = await provider.signIn({ scope, resource });
            const answer = await provider.refresh(body.refresh_token, parameters);
            sameTokens(answer, capture(number, provider));
        });
    }
    const refused = [
        ['E50', 'openid offline_access profile read:report', [organizationsResource],
            { organization_id: acme }],
        ['E51', 'openid offline_access read:products', [], { resource: shopping }],
    ];
    for (const [number, scope, resource, parameters] of refused) {
        await t.test(number, async () => {
            const { body } = await provider.signIn({ scope, resource });
            sameAnswer(await provider.refresh(body.refresh_token, parameters),
                capture(number, provider));
        });
    }
});

test('two resources in one refresh are ignored (E52)', async () => {
    const { body } = await provider.signIn(fullRequest);
    const answer = await provider.refresh(body.refresh_token, { resource: [shopping, orgApi] });
    sameTokens(answer, capture('E52', provider));
});

test('an ID token of a refresh carries the first nonce, without at_hash and typ', async () => {
    const { body, request } = await provider.signIn(fullRequest);
    const refreshed = await provider.refresh(body.refresh_token);
    const { header, claims } = decode(refreshed.body.id_token);
    assert.equal(claims.nonce, request.parameters.nonce);
    assert.deepEqual(Object.keys(header).sort(), ['alg', 'kid']);
    assert.equal(claims.at_hash, undefined);
});

test('userinfo of alice and of bob, who has next to nothing (09, 40, 41)', async () => {
    const alice = await provider.signIn(fullRequest);
    sameAnswer(await provider.userinfo(alice.body.access_token), capture('09', provider),
        ['updated_at']);

    const scope = fullRequest.scope.replace('phone', 'phone address');
    const bob = await provider.signIn({ ...fullRequest, scope }, { user: 'bob' });
    sameTokens(bob, capture('40', provider));
    sameAnswer(await provider.userinfo(bob.body.access_token), capture('41', provider),
        ['updated_at']);
});

test('userinfo takes the opaque token only (E05 to E06b)', async () => {
    const { body } = await provider.signIn(fullRequest);
    const resource = await provider.refresh(body.refresh_token, { resource: shopping });
    sameAnswer(await provider.userinfo(resource.body.access_token), capture('E05', provider));
    const organization = await provider.refresh(resource.body.refresh_token,
        { organization_id: acme });
    sameAnswer(await provider.userinfo(organization.body.access_token), capture('E05b', provider));
    sameAnswer(await provider.userinfo('garbage'), capture('E06', provider));
    sameAnswer(await provider.get('/me'), capture('E06b', provider));
});

test('membership is looked at anew at each refresh (E76, 45)', async () => {
    const scope = 'openid offline_access urn:logto:scope:organizations read:report';
    const { body } = await provider.signIn({ scope, resource: organizationsResource });
    const membership = { user: 'alice', organization: globex };
    await provider.control('membership', { ...membership, member: false });
    const refused = await provider.refresh(body.refresh_token, { organization_id: globex });
    sameAnswer(refused, capture('E76', provider));

    await provider.control('membership', { ...membership, member: true });
    const answer = await provider.refresh(body.refresh_token, { organization_id: globex });
    sameTokens(answer, capture('45', provider));
});

test('a suspended user (E70, E71)', async () => {
    const { body } = await provider.signIn(fullRequest);
    await provider.control('suspend-user', { user: 'alice' });
    sameAnswer(await provider.refresh(body.refresh_token), capture('E70', provider));
    sameAnswer(await provider.userinfo(body.access_token), capture('E71', provider));
    await provider.control('suspend-user', { user: 'alice', suspended: false });
});

test('third-party apps ask, and get their scopes only (43, E72)', async () => {
    const parameters = { client_id: 'logto-qt-third-party', redirect_uri: callback };
    const request = provider.authorizationRequest(parameters);
    const browser = new Browser();
    const consent = await browser.signIn(request.url);
    assert.match(consent.body, /An app of somebody else/);
    const { redirect } = await browser.submit(consent, { action: 'allow' });
    const answer = await provider.token({
        grant_type: 'authorization_code',
        client_id: parameters.client_id,
        code: redirect.searchParams.get('code'),
        redirect_uri: callback,
        code_verifier: request.verifier,
    });
    sameTokens(answer, capture('43', provider));

    const tooMuch = provider.authorizationRequest({
        ...parameters, scope: 'openid offline_access profile roles',
    });
    const refused = await browser.open(tooMuch.url);
    assert.equal(refused.redirect.searchParams.get('error'), 'invalid_scope');
    assert.equal(refused.redirect.searchParams.get('scope'), 'roles');
});

test('further resources for measurements', async (t) => {
    const larger = await startProvider('--more-resources', '2');
    t.after(() => larger.stop());
    const resource = 'https://more.example/2';
    const { body } = await larger.signIn({ scope: 'openid offline_access read', resource });
    const answer = await larger.refresh(body.refresh_token, { resource });
    assert.equal(answer.body.scope, 'read');
    assert.equal(decode(answer.body.access_token).claims.aud, resource);

    const unknown = await larger.refresh(answer.body.refresh_token,
        { resource: 'https://more.example/3' });
    assert.equal(unknown.body.error, 'invalid_target');
});
