// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

import { acme, decode, fullRequest, startProvider } from './harness.mjs';

let provider;
let refreshToken;
before(async () => {
    provider = await startProvider();
    refreshToken = (await provider.signIn(fullRequest)).body.refresh_token;
});
after(() => provider.stop());

async function accessToken(parameters) {
    const { body } = await provider.refresh(refreshToken, parameters);
    refreshToken = body.refresh_token;
    return body.access_token;
}

async function call(path, token, method = 'GET') {
    const response = await fetch(`${provider.ready.apiUrl}${path}`, {
        method,
        headers: token && { authorization: `Bearer ${token}` },
    });
    return {
        status: response.status,
        challenge: response.headers.get('www-authenticate'),
        body: await response.json(),
    };
}

const shopping = { resource: 'https://shopping.example/api' };

test('an API resource', async () => {
    const token = await accessToken(shopping);
    const { status, body } = await call('/products', token);
    assert.equal(status, 200);
    assert.equal(body.products.length, 2);
    assert.equal((await call('/products', token, 'POST')).status, 200);
});

test('a permission that is missing', async () => {
    const { status, challenge } = await call('/products', await accessToken(shopping), 'DELETE');
    assert.equal(status, 403);
    assert.match(challenge, /error="insufficient_scope".*scope="delete:products"/);
});

test('an organization, and an API resource in it', async () => {
    const token = await accessToken({ organization_id: acme });
    assert.equal((await call('/organization', token)).body.name, 'Acme Inc');
    assert.equal((await call('/organization/report', token)).status, 200);

    const orgApi = { resource: 'https://org.example/api' };
    const inAcme = await accessToken({ ...orgApi, organization_id: acme });
    assert.equal((await call('/organization/data', inAcme)).body.organization, acme);
    const alone = await accessToken(orgApi);
    assert.equal((await call('/organization/data', alone)).body.organization, null);
});

test('no token, no bearer token', async () => {
    const { status, challenge } = await call('/products');
    assert.equal(status, 401);
    assert.equal(challenge, 'Bearer realm="local test API"');
});

test('tokens that are not for this API', async (t) => {
    const { body: signedIn } = await provider.signIn(fullRequest);
    const tokens = {
        garbage: 'garbage',
        'an opaque token': signedIn.access_token,
        'an ID token': signedIn.id_token,
        'another audience': await accessToken({ resource: 'https://short.example/api' }),
    };
    for (const [name, token] of Object.entries(tokens)) {
        await t.test(name, async () => {
            const { status, challenge } = await call('/products', token);
            assert.equal(status, 401);
            assert.match(challenge, /error="invalid_token"/);
        });
    }
});

test('a token that somebody else has signed', async () => {
    const { header, claims } = decode(await accessToken(shopping));
    const { privateKey, publicKey } = await generateKeyPair('ES384');
    const forged = await new SignJWT(claims)
        .setProtectedHeader({ ...header, jwk: await exportJWK(publicKey) })
        .sign(privateKey);
    assert.equal((await call('/products', forged)).status, 401);
});

test('a token of before a change of keys, and one of after', async () => {
    const old = await accessToken(shopping);
    await provider.control('rotate-keys', { alg: 'RS256' });
    assert.equal((await call('/products', old)).status, 200);
    assert.equal((await call('/products', await accessToken(shopping))).status, 200);
});

test('a token that has expired', async (t) => {
    const brief = await startProvider('--access-token-ttl', '1');
    t.after(() => brief.stop());
    const { body } = await brief.signIn(fullRequest, { exchange: shopping });
    assert.equal(body.expires_in, 1);
    const { exp } = decode(body.access_token).claims;
    const ask = () => fetch(`${brief.ready.apiUrl}/products`, {
        headers: { authorization: `Bearer ${body.access_token}` },
    });
    let { status } = await ask();
    while (status === 200 && Date.now() < (exp + 1) * 1000) {
        ({ status } = await ask());
    }
    assert.equal(status, 401);
});

test('trials: refused once, busy once, a redirect, an upload', async () => {
    const first = await accessToken(shopping);
    assert.equal((await call('/trials/refuse-once', first)).status, 401);
    assert.equal((await call('/trials/refuse-once', first)).status, 401);
    const second = await accessToken(shopping);
    const { status, body } = await call('/trials/refuse-once', second, 'PUT');
    assert.equal(status, 200);
    assert.deepEqual([body.method, body.length, body.token],
        ['PUT', 0, decode(second).claims.jti]);

    assert.equal((await call('/trials/busy?after=1', second)).status, 429);
    assert.equal((await call('/trials/busy?after=1', second)).status, 200);
    assert.equal((await call('/trials/redirect?to=echo', second)).body.method, 'GET');
    assert.equal((await call('/trials/echo')).status, 401);
});
