// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Browser } from './browser.mjs';
import { capture, sameAnswer, sameTokens } from './captures.mjs';
import { acme, organizationsResource, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

const clientId = 'logto-qt-device';
const changing = ['device_code', 'user_code', 'verification_uri_complete'];
const shopping = 'https://shopping.example/api';
const request = {
    scope: 'openid offline_access profile email urn:logto:scope:organizations read:products '
        + 'read:report',
    resource: [shopping, organizationsResource],
};

function begin(parameters = request) {
    return provider.post('/device/auth', { client_id: clientId, ...parameters });
}

function poll(deviceCode) {
    return provider.token({
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        client_id: clientId,
        device_code: deviceCode,
    });
}

async function openCode({ verification_uri_complete: url }) {
    const browser = new Browser();
    const autoSubmitted = await browser.open(url);
    return { browser, confirm: await browser.submit(autoSubmitted, {}) };
}

async function approve(codes) {
    const { browser, confirm } = await openCode(codes);
    assert.match(confirm.body, new RegExp(codes.user_code));
    const signIn = await browser.submit(confirm, {});
    return browser.submit(signIn, { identifier: 'alice', password: 'alice-test-only' });
}

test('from the code on the device to tokens (30 to 34b)', async () => {
    const begun = await begin();
    sameAnswer(begun, capture('30', provider), changing);
    assert.match(begun.body.user_code, /^[A-Z]{4}-[A-Z]{4}$/);
    assert.equal(begun.body.verification_uri_complete,
        `${provider.endpoint}/device?user_code=${begun.body.user_code}`);

    const { device_code: deviceCode } = begun.body;
    sameAnswer(await poll(deviceCode), capture('31', provider));
    sameAnswer(await poll(deviceCode), capture('31b', provider));

    const done = await approve(begun.body);
    assert.match(done.body, /Device connected/);
    const tokens = await poll(deviceCode);
    sameTokens(tokens, capture('32', provider));

    const forResource = await provider.refresh(tokens.body.refresh_token,
        { client_id: clientId, resource: shopping });
    sameTokens(forResource, capture('34', provider));
    const forOrganization = await provider.refresh(forResource.body.refresh_token,
        { client_id: clientId, organization_id: acme });
    sameTokens(forOrganization, capture('34b', provider));

    sameAnswer(await poll(deviceCode), capture('33', provider));
    sameAnswer(
        await provider.refresh(forOrganization.body.refresh_token, { client_id: clientId }),
        capture('33b', provider));
});

test('a prompt changes nothing (30b)', async () => {
    sameAnswer(await begin({ ...request, prompt: 'consent' }), capture('30b', provider), changing);
});

test('a cancelled device ends with access_denied', async () => {
    const { body } = await begin();
    const { browser, confirm } = await openCode(body);
    const page = await browser.submit(confirm, { abort: 'yes' });
    assert.match(page.body, /was cancelled/);
    const { body: { error } } = await poll(body.device_code);
    assert.equal(error, 'access_denied');
});

test('cancelling at the sign-in page does too', async () => {
    const { body } = await begin();
    const { browser, confirm } = await openCode(body);
    const signIn = await browser.submit(confirm, {});
    const page = await browser.submit(signIn, { action: 'cancel' });
    assert.match(page.body, /was cancelled/);
    assert.equal((await poll(body.device_code)).body.error, 'access_denied');
});

test('a code typed in wrongly', async () => {
    const browser = new Browser();
    const page = await browser.open(`${provider.endpoint}/device`);
    const answer = await browser.submit(page, { user_code: 'XXXX-XXXX' });
    assert.match(answer.body, /This code is not known/);
});

test('device codes that nobody gave out, apps without the device flow (E60, E61)', async () => {
    sameAnswer(await poll('bad-code'), capture('E60', provider));
    sameAnswer(await begin({ client_id: 'logto-qt-demo', scope: 'openid' }),
        capture('E61', provider));
});
