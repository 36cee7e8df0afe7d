// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Browser } from './browser.mjs';
import { capture, sameAnswer, sameTokens } from './captures.mjs';
import { appId, fullRequest, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

const signedOut = 'io.logto.qt://signed-out';

function endSession(parameters) {
    return `${provider.issuer}/session/end?${new URLSearchParams(parameters)}`;
}

async function signedInBrowser() {
    const browser = new Browser();
    const { body } = await provider.signIn(fullRequest, { browser });
    return { browser, ...body };
}

test('the page sends itself off, by script or by hand (12)', async () => {
    const { browser, id_token: hint } = await signedInBrowser();
    const page = await browser.open(endSession({ id_token_hint: hint }));
    assert.equal(page.status, capture('12', provider).response.status);
    assert.match(page.body, /onload="document\.getElementById\(&#39;op\.logoutForm&#39;\)\.submit/);
    assert.match(page.body, /<noscript>/);
});

test('where the browser ends up after a sign-out with a session (12e to 12i)', async (t) => {
    const success = `${provider.issuer}/session/end/success`;
    const cases = {
        '12e': [{ post_logout_redirect_uri: signedOut, state: 's' }, `${signedOut}?state=s`],
        '12f': [{ client_id: appId, post_logout_redirect_uri: signedOut, state: 's' },
            `${signedOut}?state=s`],
        '12g': [{ client_id: appId }, success],
        '12h': [{ post_logout_redirect_uri: signedOut }, success],
        '12i': [{}, success],
    };
    for (const [number, [parameters, destination]] of Object.entries(cases)) {
        await t.test(number, async () => {
            const { browser, id_token: hint } = await signedInBrowser();
            const withHint = number === '12e' ? { id_token_hint: hint } : {};
            const page = await browser.open(endSession({ ...parameters, ...withHint }));
            const { redirect, url } = await browser.submit(page, {});
            assert.equal(redirect?.href ?? url, destination);
            assert.equal(capture(number, provider).steps[1].headers.location, destination);
        });
    }
});

test('a sign-out without a session still goes back to the app (12b, 12d, 12j)', async () => {
    const browser = new Browser();
    const page = await browser.open(endSession({
        client_id: appId, post_logout_redirect_uri: signedOut, state: 'st8',
    }));
    assert.match(page.body, /<title>Submitting Callback<\/title>/);
    const { status, redirect } = await browser.submit(page, {});
    const recorded = capture('12d', provider).response;
    assert.equal(status, recorded.status);
    assert.equal(redirect.href, recorded.headers.location);
});

test('sign-out requests that are refused (12k, 12l, E10, E10b)', async (t) => {
    const { id_token: hint } = await signedInBrowser();
    const cases = [
        ['12k', { client_id: appId,
            post_logout_redirect_uri: 'http://127.0.0.1:54321/signed-out' }],
        ['12l', { id_token_hint: 'garbage', post_logout_redirect_uri: signedOut }],
        ['E10', { id_token_hint: hint, post_logout_redirect_uri: 'io.logto.qt://elsewhere' }],
        ['E10b', { client_id: appId, post_logout_redirect_uri: 'io.logto.qt://elsewhere' }],
    ];
    for (const [number, parameters] of cases) {
        await t.test(number, async () => {
            const answer = await provider.get(
                endSession(parameters).slice(provider.issuer.length));
            const recorded = capture(number, provider);
            sameAnswer(answer, recorded.steps?.[0] ?? recorded);
        });
    }
});

test('further addresses can be registered', async () => {
    const uri = 'io.logto.qt://elsewhere';
    const other = await startProvider('--post-logout-redirect-uri', uri);
    try {
        const browser = new Browser();
        const page = await browser.open(`${other.issuer}/session/end?${new URLSearchParams({
            client_id: appId, post_logout_redirect_uri: uri, state: 's',
        })}`);
        const { redirect } = await browser.submit(page, {});
        assert.equal(redirect.href, `${uri}?state=s`);
    } finally {
        await other.stop();
    }
});

test('the session at the provider ends, refresh tokens survive (13, 13b)', async () => {
    const { browser, ...tokens } = await signedInBrowser();
    const page = await browser.open(endSession({ id_token_hint: tokens.id_token }));
    await browser.submit(page, {});

    const again = await browser.open(provider.authorizationRequest().url);
    assert.match(again.body, /id="password"/);
    const refreshed = await provider.refresh(tokens.refresh_token);
    sameTokens(refreshed, capture('13', provider));
    sameAnswer(await provider.userinfo(refreshed.body.access_token), capture('13b', provider),
        ['updated_at']);
});
