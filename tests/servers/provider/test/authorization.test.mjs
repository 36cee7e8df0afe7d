// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Browser } from './browser.mjs';
import { capture, sameAnswer, sameRedirect } from './captures.mjs';
import { callback, fullRequest, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

function send(parameters, headers) {
    const { url } = provider.authorizationRequest(parameters);
    return provider.get(url.slice(provider.issuer.length), headers);
}

function sameHeadersAndLocation(answer, recorded) {
    assert.equal(answer.status, recorded.response.status);
    sameRedirect(new URL(answer.location, provider.endpoint),
        new URL(recorded.response.headers.location, provider.endpoint));
}

test('errors that go back to the app (E30, E33 to E36, E38, E39, 20e)', async (t) => {
    const none = { prompt: 'none' };
    const cases = [
        ['E30', none],
        ['E33', { resource: 'https://unknown.example/api' }],
        ['E33b', { resource: 'shopping' }],
        ['E34', { code_challenge: undefined, code_challenge_method: undefined }],
        ['E34b', { code_challenge_method: 'plain' }],
        ['E36', { response_type: 'token' }],
        ['E38', { prompt: 'none consent' }],
        ['E39', { ...none, state: undefined }],
        ['20e', { ...none, response_mode: 'fragment' }],
    ];
    for (const [number, parameters] of cases) {
        await t.test(number, async () => {
            sameHeadersAndLocation(await send(parameters), capture(number, provider));
        });
    }
});

test('a nonce needs the openid scope (17b)', async () => {
    const answer = await send({ scope: 'offline_access profile' });
    sameRedirect(answer.location, capture('17b', provider).redirect);
});

test('errors that stay at the provider (E31, E32, E37, E40)', async (t) => {
    const cases = [
        ['E31', { redirect_uri: 'https://evil.example/cb' }],
        ['E31b', { redirect_uri: 'https://evil.example/cb' }, { accept: 'text/html' }],
        ['E31c', { redirect_uri: `${callback}/` }],
        ['E31d', { redirect_uri: 'http://127.0.0.1:8765/other' }],
        ['E32', { client_id: 'nope' }],
        ['E37', { client_id: 'logto-qt-device' }],
        ['E40', { redirect_uri: undefined }],
    ];
    for (const [number, parameters, headers] of cases) {
        await t.test(number, async () => {
            const answer = await send(parameters, headers);
            sameAnswer(answer, capture(number, provider), ['state']);
            assert.equal(answer.location, null);
        });
    }
});

test('the options of the sign-in page (20 to 20g, E35)', async (t) => {
    const cases = [
        ['20', { first_screen: 'register' }],
        ['20b', { first_screen: 'identifier:sign_in', identifier: 'username' }],
        ['20c', { direct_sign_in: 'social:google' }],
        ['20d', { login_hint: 'alice', ui_locales: 'de', organization_id: '1n1acp6bm3a7' }],
        ['20g', { foo: 'bar' }],
        ['E35', { scope: 'openid nonsense' }],
    ];
    for (const [number, parameters] of cases) {
        await t.test(number, async () => {
            sameHeadersAndLocation(await send(parameters), capture(number, provider));
            const page = await new Browser().open(
                provider.authorizationRequest(parameters).url);
            assert.equal(page.status, 200);
            assert.match(page.body, /id="password"/);
        });
    }
});

test('the form_post response mode (20f)', async () => {
    const answer = await send({ prompt: 'none', response_mode: 'form_post' });
    assert.equal(answer.status, capture('20f', provider).response.status);
    assert.match(answer.body, /<form method="post" action="io\.logto\.qt:\/\/callback">/);
});

test('the way through the pages (03a)', async () => {
    const browser = new Browser();
    const { redirect } = await browser.signIn(provider.authorizationRequest(fullRequest).url);
    sameRedirect(redirect, capture('03a', provider).redirect);
    assert.deepEqual(browser.hops.map((hop) => hop.replace(/(auth\/)\S+/, '$1…')), [
        'GET /oidc/auth 303',
        'GET /sign-in 200',
        'POST /sign-in 303',
        'GET /oidc/auth/… 303',
        'GET /consent 302',
        'GET /oidc/auth/… 303',
    ]);
});

test('a browser that is signed in already (11b to 11d)', async () => {
    const browser = new Browser();
    await browser.signIn(provider.authorizationRequest().url);
    const scope = 'openid profile';
    const silent = provider.authorizationRequest({ scope, prompt: undefined });
    sameRedirect((await browser.open(silent.url)).redirect, capture('11c', provider).redirect);
    const none = provider.authorizationRequest({ scope, prompt: 'none' });
    for (const number of ['11b', '11d']) {
        sameRedirect((await browser.open(none.url)).redirect, capture(number, provider).redirect);
    }
});

test('pushed authorization requests (21)', async () => {
    const { parameters } = provider.authorizationRequest();
    const pushed = await provider.post('/request', parameters);
    sameAnswer(pushed, capture('21', provider), ['request_uri']);

    const query = new URLSearchParams({
        client_id: parameters.client_id, request_uri: pushed.body.request_uri,
    });
    const { redirect } = await new Browser().signIn(`${provider.issuer}/auth?${query}`);
    assert.ok(redirect.searchParams.get('code'));
    assert.equal(redirect.searchParams.get('state'), parameters.state);
});

test('a sign-in that is over (E77)', async () => {
    const answer = await provider.get('/auth/no-such-interaction');
    sameAnswer(answer, capture('E77', provider));
});
