// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { startProvider } from './harness.mjs';

// The stand-in of Logto's Account API.

const scope = 'openid offline_access profile email phone custom_data identities '
    + 'urn:logto:scope:sessions';

let provider;
let token;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());
beforeEach(async () => {
    await provider.control('reset', {});
    token = (await provider.signIn({ scope })).body.access_token;
});

async function call(method, path, body, proof, bearer = token) {
    const response = await fetch(`${provider.endpoint}/api/${path}`, {
        method,
        headers: {
            ...bearer && { authorization: `Bearer ${bearer}` },
            ...proof && { 'logto-verification-id': proof },
            ...body && { 'content-type': 'application/json' },
        },
        body: body && JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

async function prove(password = 'alice-test-only') {
    const { status, body } = await call('POST', 'verifications/password', { password });
    assert.equal(status, 201);
    assert.ok(Date.parse(body.expiresAt) > Date.now());
    return body.verificationRecordId;
}

async function refusal(...request) {
    const { status, body } = await call(...request);
    assert.equal(typeof body.message, 'string');
    return `${status} ${body.code}`;
}

test('the account, as far as the scopes go', async () => {
    const { body } = await call('GET', 'my-account');
    assert.equal(body.primaryEmail, 'alice@example.com');
    assert.equal(body.profile.givenName, 'Alice');
    assert.equal(body.hasPassword, true);
    const { body: narrow } = await provider.signIn({ scope: 'openid' });
    const { body: id } = await call('GET', 'my-account', undefined, undefined, narrow.access_token);
    assert.deepEqual(Object.keys(id), ['id', 'hasSecurityVerificationMethod']);
});

test('no token, a bad token', async () => {
    assert.equal(await refusal('GET', 'my-account', undefined, undefined, ''),
        '401 auth.unauthorized');
    assert.equal(await refusal('GET', 'my-account', undefined, undefined, 'bad'),
        '401 auth.unauthorized');
});

test('name and username', async () => {
    const { body } = await call('PATCH', 'my-account', { name: 'A. Example' });
    assert.equal(body.name, 'A. Example');
    assert.equal(await refusal('PATCH', 'my-account', { username: 'al' }),
        '401 verification_record.permission_denied');
    const proof = await prove();
    assert.equal(await refusal('PATCH', 'my-account', { username: 'bob' }, proof),
        '422 user.username_already_in_use');
    assert.equal((await call('PATCH', 'my-account', { username: 'al' }, proof)).body.username, 'al');
});

test('a password', async () => {
    assert.equal(await refusal('POST', 'verifications/password', { password: 'wrong' }),
        '422 session.invalid_credentials');
    const proof = await prove();
    const { status, body } = await call('POST', 'my-account/password', { password: 'a' }, proof);
    assert.equal(status, 422);
    assert.deepEqual(body.data.map(({ code }) => code), ['password_rejected.too_short']);
    const answer = await call('POST', 'my-account/password', { password: 'new-test-only' }, proof);
    assert.equal(answer.status, 204);
    await prove('new-test-only');
});

test('a new e-mail address', async () => {
    const identifier = { type: 'email', value: 'new@example.com' };
    const sent = await call('POST', 'verifications/verification-code', { identifier });
    const verificationId = sent.body.verificationRecordId;
    const [{ code }] = (await provider.control('verification-codes')).codes;
    const wrong = { identifier, verificationId, code: 'no' };
    const verify = 'verifications/verification-code/verify';
    assert.equal(await refusal('POST', verify, wrong), '400 verification_code.code_mismatch');
    const email = {
        email: identifier.value, newIdentifierVerificationRecordId: verificationId,
    };
    const proof = await prove();
    assert.equal(await refusal('POST', 'my-account/primary-email', email, proof),
        '400 verification_record.not_found');
    assert.equal((await call('POST', verify, { ...wrong, code })).status, 200);
    // A code to a new address proves nothing about the user.
    assert.equal(await refusal('POST', 'my-account/primary-email', email, verificationId),
        '401 verification_record.permission_denied');
    assert.equal((await call('POST', 'my-account/primary-email', email, proof)).status, 204);
    assert.equal((await call('GET', 'my-account')).body.primaryEmail, 'new@example.com');
});

test('people find the codes in the inbox', async () => {
    const inbox = async () => (await fetch(`${provider.endpoint}/inbox`)).text();
    assert.match(await inbox(), /No code has been sent/);
    const identifier = { type: 'email', value: '<new>@example.com' };
    await call('POST', 'verifications/verification-code', { identifier });
    const [{ code }] = (await provider.control('verification-codes')).codes;
    assert.match(await inbox(), new RegExp(`&lt;new&gt;@example.com</td><td><code>${code}</code>`));
});

test('too many tries, and a proof that has expired', async () => {
    const identifier = { type: 'phone', value: '12025550123' };
    const sent = await call('POST', 'verifications/verification-code', { identifier });
    const body = { identifier, verificationId: sent.body.verificationRecordId, code: 'no' };
    const answers = [];
    for (let i = 0; i < 11; ++i) {
        answers.push(await refusal('POST', 'verifications/verification-code/verify', body));
    }
    assert.equal(answers.at(-1), '400 verification_code.exceed_max_try');

    const proof = await prove();
    await provider.control('expire-verifications', {});
    assert.equal(await refusal('GET', 'my-account/sessions', undefined, proof),
        '401 verification_record.permission_denied');
});

test('sessions and grants', async () => {
    const proof = await prove();
    const { body: { sessions } } = await call('GET', 'my-account/sessions', undefined, proof);
    assert.deepEqual(sessions.map(({ isCurrent }) => isCurrent), [true]);
    const { body: { grants } } = await call('GET', 'my-account/grants', undefined, proof);
    assert.equal(grants[0].application.id, 'logto-qt-demo');
    const session = `my-account/sessions/${sessions[0].payload.uid}`;
    assert.equal((await call('DELETE', session, undefined, proof)).status, 204);
    assert.equal(await refusal('DELETE', session, undefined, proof), '404 oidc.session_not_found');
    assert.equal((await call('DELETE', `my-account/grants/${grants[0].id}`, undefined, proof)).status,
        204);
    assert.equal(await refusal('GET', 'my-account'), '401 auth.unauthorized');
});

test('the account center may be off, or a field read-only', async () => {
    await provider.control('settings', { accountCenter: { enabled: false } });
    assert.equal(await refusal('GET', 'my-account'), '400 account_center.not_enabled');
    await provider.control('settings', {
        accountCenter: { enabled: true, fields: { name: 'ReadOnly' } },
    });
    assert.equal(await refusal('PATCH', 'my-account', { name: 'x' }),
        '400 account_center.field_not_editable');
});
