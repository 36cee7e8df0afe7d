// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Browser } from './browser.mjs';
import { appId, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

function openSignIn(parameters, browser = new Browser()) {
    return browser.open(provider.authorizationRequest(parameters).url);
}

test('the sign-in page says where it is and who may sign in', async () => {
    const { status, body, headers } = await openSignIn();
    assert.equal(status, 200);
    assert.match(body, /Local test provider/);
    assert.match(body, /<code>alice<\/code> \/ <code>alice-test-only<\/code>/);
    assert.match(body, /<label for="identifier">/);
    assert.match(body, /<label for="password">/);
    assert.match(headers.get('content-security-policy'), /default-src 'none'/);
    assert.equal(headers.get('cache-control'), 'no-store');
});

test('the keyboard starts where something is missing', async () => {
    const autofocused = (body) => body.match(/<input[^>]*autofocus[^>]*>/)[0];
    assert.match(autofocused((await openSignIn()).body), /id="identifier"/);
    const { body } = await openSignIn({ login_hint: '<alice>' });
    assert.match(autofocused(body), /id="password"/);
    assert.match(body, /value="&lt;alice&gt;"/);
});

test('a wrong password is said and can be corrected', async () => {
    const browser = new Browser();
    const page = await openSignIn({}, browser);
    const wrong = await browser.submit(page,
        { identifier: 'alice', password: 'wrong', action: 'sign-in' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.body, /role="alert">Wrong username or password/);
    assert.match(wrong.body, /value="alice"/);
    assert.doesNotMatch(wrong.body, /value="wrong"/);
    const { redirect } = await browser.submit(wrong,
        { identifier: 'Alice@Example.com ', password: 'alice-test-only', action: 'sign-in' });
    assert.ok(redirect.searchParams.get('code'));
});

test('Cancel ends at the app with access_denied', async () => {
    const browser = new Browser();
    const { redirect } = await browser.submit(await openSignIn({}, browser), { action: 'cancel' });
    assert.equal(redirect.protocol, 'io.logto.qt:');
    assert.equal(redirect.searchParams.get('error'), 'access_denied');
    assert.ok(redirect.searchParams.get('state'));
    assert.equal(redirect.searchParams.get('iss'), provider.issuer);
});

test('Deny at the consent page of a third-party app does too', async () => {
    const browser = new Browser();
    const { url } = provider.authorizationRequest({ client_id: 'logto-qt-third-party' });
    const { redirect } = await browser.submit(await browser.signIn(url), { action: 'deny' });
    assert.equal(redirect.searchParams.get('error'), 'access_denied');
});

test('a suspended user is told so', async () => {
    await provider.control('suspend-user', { user: 'bob' });
    const browser = new Browser();
    const page = await browser.signIn(provider.authorizationRequest().url, 'bob');
    assert.match(page.body, /This account is suspended/);
});

test('somebody who is suspended while signed in has to sign in again', async () => {
    const browser = new Browser();
    await provider.signIn({}, { browser });
    await provider.control('suspend-user', { user: 'alice' });
    const page = await browser.open(provider.authorizationRequest().url);
    assert.match(page.body, /id="password"/);
    await provider.control('suspend-user', { user: 'alice', suspended: false });
});

test('a form of another sign-in is not taken', async () => {
    const browser = new Browser();
    const first = await openSignIn({}, browser);
    await openSignIn({}, browser);
    const answer = await browser.submit(first,
        { identifier: 'alice', password: 'alice-test-only', action: 'sign-in' });
    assert.equal(answer.status, 400);
    assert.match(answer.body, /This sign-in is over/);
});

test('pages that nobody asked for', async () => {
    const open = (path) => new Browser().open(`${provider.endpoint}${path}`);
    assert.equal((await open('/nothing')).status, 404);
    assert.equal((await open(`/sign-in?app_id=${appId}`)).status, 400);
    assert.equal((await open(`/consent?app_id=${appId}`)).status, 400);
});
