// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Browser } from './browser.mjs';
import { capture, sameAnswer, sameTokens } from './captures.mjs';
import { callback, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

const verifier = 'x'.repeat(64);

async function newCode() {
    const request = provider.authorizationRequest();
    const { redirect } = await new Browser().signIn(request.url);
    return {
        grant_type: 'authorization_code',
        code: redirect.searchParams.get('code'),
        redirect_uri: callback,
        code_verifier: request.verifier,
    };
}

test('a code that nobody gave out (E13 to E13c)', async () => {
    const parameters = {
        grant_type: 'authorization_code', client_id: 'logto-qt-demo', code: 'bad-code',
        redirect_uri: callback, code_verifier: verifier,
    };
    sameAnswer(await provider.token(parameters), capture('E13', provider));
    sameAnswer(await provider.post('/token', parameters, { accept: 'text/html' }),
        capture('E13b', provider));
    sameAnswer(await provider.post('/token', parameters, { 'accept-language': 'de' }),
        capture('E13c', provider));
});

test('a code used twice ends the grant (E14, E14b)', async () => {
    const parameters = await newCode();
    const { body } = await provider.token(parameters);
    sameAnswer(await provider.token(parameters), capture('E14', provider));
    sameAnswer(await provider.refresh(body.refresh_token), capture('E14b', provider));
});

test('a wrong verifier does not use the code up (E15, E15b)', async () => {
    const parameters = await newCode();
    sameAnswer(await provider.token({ ...parameters, code_verifier: verifier }),
        capture('E15', provider));
    sameTokens(await provider.token(parameters), capture('E15b', provider));
});

test('a code exchange that is wrong in some other way (E16 to E20b)', async (t) => {
    const cases = [
        ['E16', { redirect_uri: 'http://127.0.0.1/callback' }],
        ['E17', { client_id: 'logto-qt-demo-no-rotation' }],
        ['E18', { client_id: 'nope' }],
        ['E19', { code_verifier: undefined }],
        ['E20', { grant_type: 'password' }],
        ['E20b', { grant_type: undefined }],
    ];
    for (const [number, parameters] of cases) {
        await t.test(number, async () => {
            const answer = await provider.token({ ...await newCode(), ...parameters });
            sameAnswer(answer, capture(number, provider));
        });
    }
});

test('other grants that cannot be had (E21, E22)', async () => {
    sameAnswer(await provider.refresh('garbage'), capture('E21', provider));
    sameAnswer(await provider.token({ grant_type: 'client_credentials' }),
        capture('E22', provider));
});

test('requests that go to the wrong place (E41, E42)', async () => {
    sameAnswer(await provider.get('/nothing-here'), capture('E41', provider));
    sameAnswer(await provider.get('/token'), capture('E42', provider));
});

test('a JSON body is refused: Logto would read it (E43)', async () => {
    const response = await fetch(`${provider.issuer}/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
    });
    assert.equal(response.status, 400);
    assert.equal((await response.json()).error, 'invalid_request');
});
