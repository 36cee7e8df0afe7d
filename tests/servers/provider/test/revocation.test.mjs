// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { after, before, test } from 'node:test';

import { capture, sameAnswer, sameTokens } from './captures.mjs';
import { fullRequest, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

test('revoking a refresh token ends the grant (10, E08, E09)', async () => {
    const { body } = await provider.signIn(fullRequest);
    sameAnswer(await provider.revoke(body.refresh_token), capture('10', provider));
    sameAnswer(await provider.refresh(body.refresh_token), capture('E08', provider));
    sameAnswer(await provider.userinfo(body.access_token), capture('E09', provider));
});

test('revoking an opaque access token ends the grant too (10c, E73)', async () => {
    const { body } = await provider.signIn(fullRequest);
    sameAnswer(await provider.revoke(body.access_token), capture('10c', provider));
    sameAnswer(await provider.refresh(body.refresh_token), capture('E73', provider));
});

test('unknown tokens are no error, JWTs are (10b, E07)', async () => {
    sameAnswer(await provider.revoke('unknown'), capture('10b', provider));
    const exchange = { resource: 'https://shopping.example/api' };
    const { body } = await provider.signIn(fullRequest, { exchange });
    sameAnswer(await provider.revoke(body.access_token), capture('E07', provider));
});

test('revocation needs the client, and its own token (E74 to E75b)', async () => {
    const { body } = await provider.signIn();
    sameAnswer(await provider.revoke(body.refresh_token, { client_id: undefined }),
        capture('E74', provider));
    sameAnswer(await provider.revoke(body.refresh_token, { client_id: 'logto-qt-device' }),
        capture('E75', provider));
    sameTokens(await provider.refresh(body.refresh_token), capture('E75b', provider));
});

test('introspection tells a public client of its own tokens only (22)', async () => {
    const answer = await provider.post('/token/introspection', {
        client_id: 'logto-qt-demo', token: 'unknown',
    });
    sameAnswer(answer, capture('22', provider));
});
