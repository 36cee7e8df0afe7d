// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as client from 'openid-client';

import { Browser } from './browser.mjs';
import { appId, callback, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

test('the certified openid-client goes all the way', async () => {
    const config = await client.discovery(new URL(provider.issuer), appId, undefined,
        client.None(), { execute: [client.allowInsecureRequests] });
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const url = client.buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: 'openid offline_access profile email',
        prompt: 'consent',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
    });

    const browser = new Browser();
    const { redirect } = await browser.signIn(url);
    const tokens = await client.authorizationCodeGrant(config, redirect, {
        pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce,
    });
    assert.equal(tokens.claims().name, 'Alice Example');

    const user = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
    assert.equal(user.email, 'alice@example.com');

    const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token);
    assert.notEqual(refreshed.refresh_token, tokens.refresh_token);

    await client.tokenRevocation(config, refreshed.refresh_token);
    await assert.rejects(client.refreshTokenGrant(config, refreshed.refresh_token),
        { error: 'invalid_grant' });

    const signOut = client.buildEndSessionUrl(config, {
        post_logout_redirect_uri: 'io.logto.qt://signed-out',
        id_token_hint: tokens.id_token,
        state: 'st8',
    });
    const page = await browser.open(signOut);
    const done = await browser.submit(page, {});
    assert.equal(done.redirect.href, 'io.logto.qt://signed-out?state=st8');
});
