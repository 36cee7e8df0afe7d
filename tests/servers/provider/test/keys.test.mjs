// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get } from 'node:http';
import { after, before, test } from 'node:test';
import { createLocalJWKSet, jwtVerify } from 'jose';

import { capture, sameTokens } from './captures.mjs';
import { decode, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider('--host', 'localhost'); });
after(() => provider.stop());

function kinds({ keys }) {
    return keys.map(({ kty, use, alg, crv }) => ({ kty, use, alg, crv }));
}

async function jwks() {
    return provider.get('/jwks');
}

// fetch() adds "Cache-Control: no-cache" to conditional requests, which asks for a whole answer.
async function plainGet(url, headers) {
    const [response] = await once(get(url, { headers }), 'response');
    response.resume();
    return response;
}

test('discovery (01)', async () => {
    const { body, headers } = await provider.get('/.well-known/openid-configuration');
    const expected = capture('01', provider).response.body;
    const sorted = (value) => (Array.isArray(value) ? [...value].sort() : value);
    assert.deepEqual(Object.keys(body).sort(), Object.keys(expected).sort());
    for (const [name, value] of Object.entries(expected)) {
        assert.deepEqual(sorted(body[name]), sorted(value), name);
    }
    assert.ok(headers.get('etag'));
});

test('the endpoints follow the Host header, the issuer does not (01b)', async () => {
    const url = new URL(`${provider.issuer}/.well-known/openid-configuration`);
    url.hostname = '127.0.0.1';
    const metadata = await (await fetch(url)).json();
    assert.equal(metadata.issuer, provider.issuer);
    assert.equal(metadata.jwks_uri, `http://127.0.0.1:${provider.ready.port}/oidc/jwks`);
});

test('the key set has an ETag and is not sent twice (02)', async () => {
    const first = await jwks();
    const recorded = capture('02', provider).response;
    for (const name of ['content-type', 'cache-control', 'access-control-allow-origin']) {
        assert.equal(first.headers.get(name), recorded.headers[name], name);
    }
    assert.deepEqual(kinds(first.body), kinds(recorded.body));
    const again = await plainGet(`${provider.issuer}/jwks`, {
        'if-none-match': first.headers.get('etag'),
    });
    assert.equal(again.statusCode, 304);
});

test('keys rotate while the server runs (50 to 52)', async () => {
    const { body: before } = await jwks();
    const session = await provider.signIn();
    await provider.control('rotate-keys', { alg: 'RS256' });
    const { body: during } = await jwks();
    assert.deepEqual(kinds(during), kinds(capture('50', provider).response.body));
    assert.equal(during.keys[1].kid, before.keys[0].kid);

    sameTokens(await provider.signIn(), capture('51', provider));
    await jwtVerify(session.body.id_token, createLocalJWKSet(during));
    const refreshed = await provider.refresh(session.body.refresh_token);
    assert.equal(decode(refreshed.body.id_token).header.alg, 'RS256');

    await provider.control('rotate-keys', { alg: 'ES384' });
    const { body: last } = await jwks();
    assert.deepEqual(kinds(last), kinds(capture('52', provider).response.body));
});

test('every algorithm of Logto signs ID and access tokens', async (t) => {
    for (const alg of ['ES384', 'ES256', 'ES512', 'RS256', 'PS256']) {
        await t.test(alg, async () => {
            await provider.control('rotate-keys', { alg });
            const resource = 'https://shopping.example/api';
            const { body } = await provider.signIn({ resource }, { exchange: { resource } });
            const keys = createLocalJWKSet((await jwks()).body);
            for (const token of [body.id_token, body.access_token]) {
                const { protectedHeader } = await jwtVerify(token, keys);
                assert.equal(protectedHeader.alg, alg);
            }
        });
    }
});

test('--signing-alg is there from the start', async (t) => {
    const other = await startProvider('--signing-alg', 'PS256');
    t.after(() => other.stop());
    const { body } = await other.signIn();
    assert.equal(decode(body.id_token).header.alg, 'PS256');
});
