// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { Browser } from './browser.mjs';
import { acme, decode, startProvider } from './harness.mjs';

// The stand-in of Logto's public sign-in experience, and what direct_sign_in leads to.

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());
beforeEach(() => provider.control('reset', {}));

async function experience(query = '') {
    const response = await fetch(`${provider.endpoint}/api/.well-known/sign-in-exp${query}`);
    return { status: response.status, body: await response.text() };
}

async function members(query) {
    return JSON.parse((await experience(query)).body);
}

test('branding, methods and connectors, without a token', async () => {
    const { branding, signIn, socialConnectors, ssoConnectors } = await members();
    assert.equal(branding.logoUrl, `${provider.endpoint}/pictures/tenant.png`);
    assert.deepEqual(signIn.methods.map(({ identifier }) => identifier), ['username', 'email']);
    assert.deepEqual(socialConnectors.map(({ target }) => target), ['meadow', 'harbour']);
    assert.deepEqual(ssoConnectors, []);
    for (const { name, logo, logoDark } of socialConnectors) {
        assert.deepEqual(Object.keys(name), ['en', 'de', 'zh-CN']);
        for (const address of [logo, logoDark]) {
            const response = await fetch(address);
            assert.equal(response.headers.get('content-type'), 'image/png');
        }
    }
});

test('organizations and apps with branding of their own', async () => {
    const plain = await members();
    const ofOrganization = await members(`?organizationId=${acme}`);
    assert.notEqual(ofOrganization.branding.logoUrl, plain.branding.logoUrl);
    assert.equal(ofOrganization.branding.favicon, plain.branding.favicon);
    const ofApp = await members('?appId=logto-qt-demo-no-rotation');
    assert.equal(ofApp.color.primaryColor, '#b3261e');
    assert.deepEqual(await members('?appId=unknown&organizationId=unknown'), plain);
});

test('members and faults by setting', async () => {
    const set = (signInExperience) => provider.control('settings', { signInExperience });
    await set({ members: { socialConnectors: [], signInMode: 'SignIn' } });
    const { socialConnectors, signInMode, branding } = await members();
    assert.deepEqual(socialConnectors, []);
    assert.equal(signInMode, 'SignIn');
    assert.ok(branding.logoUrl);

    const statuses = { 'not-found': 404, broken: 500, page: 200, garbage: 200, other: 200 };
    for (const [fault, status] of Object.entries(statuses)) {
        await set({ fault });
        assert.equal((await experience()).status, status);
    }
    assert.ok((await set({ fault: 'unknown' })).error);
    assert.ok((await set(null)).error);
    await provider.control('reset', {});
    assert.equal((await members()).signInMode, 'SignInAndRegister');
});

test('direct_sign_in of a connector offers to continue as somebody from there', async () => {
    const browser = new Browser();
    const request = provider.authorizationRequest({
        direct_sign_in: 'social:meadow', scope: 'openid profile email identities',
    });
    const page = await browser.open(request.url);
    assert.match(page.body, /<code>social:meadow<\/code>/);
    assert.match(page.body, /Continue as Sam of Meadow/);
    // Enter in the fields is for the fields.
    const [, ownForm, fieldsForm] = page.body.split('<form ');
    assert.match(ownForm, /continue-elsewhere/);
    assert.match(fieldsForm, /id="password"/);
    assert.doesNotMatch(fieldsForm, /continue-elsewhere/);
    const { redirect } = await browser.submit(page, { action: 'continue-elsewhere' });
    const { body } = await provider.token({
        grant_type: 'authorization_code',
        code: redirect.searchParams.get('code'),
        redirect_uri: request.parameters.redirect_uri,
        code_verifier: request.verifier,
    });
    assert.equal(decode(body.id_token).claims.name, 'Sam of Meadow');
    const { body: userinfo } = await provider.userinfo(body.access_token);
    assert.equal(userinfo.identities.meadow.details.email, 'sam@meadow.example');
});

test('direct_sign_in of an unknown connector leads to the usual page', async () => {
    for (const direct of ['social:google', 'sso:nobody', 'social:', 'meadow', undefined]) {
        const browser = new Browser();
        const page = await browser.open(
            provider.authorizationRequest({ direct_sign_in: direct }).url);
        assert.equal(page.status, 200);
        assert.doesNotMatch(page.body, /continue-elsewhere/);
        const answer = await browser.submit(page, { action: 'continue-elsewhere' });
        assert.equal(answer.status, 422);
    }
    const sso = await new Browser().open(
        provider.authorizationRequest({ direct_sign_in: 'sso:lighthouse-9ubd' }).url);
    assert.match(sso.body, /Continue as Sam of Lighthouse Ltd/);
});
