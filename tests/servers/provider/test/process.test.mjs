// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Browser } from './browser.mjs';
import { acme, decode, fullRequest, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

const main = fileURLToPath(new URL('../main.mjs', import.meta.url));

function run(...args) {
    return spawn(process.execPath, [main, ...args]);
}

test('one line on standard output says where it is', async (t) => {
    const child = run('--port', '0');
    t.after(() => child.kill());
    const [chunk] = await once(child.stdout, 'data');
    const ready = JSON.parse(chunk);
    assert.deepEqual(Object.keys(ready), ['issuer', 'endpoint', 'port', 'apiUrl', 'appId']);
    assert.equal(ready.issuer, `http://127.0.0.1:${ready.port}/oidc`);
    const metadata = await (await fetch(`${ready.issuer}/.well-known/openid-configuration`)).json();
    assert.equal(metadata.issuer, ready.issuer);

    const control = await fetch(`${ready.endpoint}/control/log`);
    assert.equal(control.status, 404);

    const everything = text(child.stdout);
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    assert.equal(await everything, '');
});

test('ends with its parent and on SIGINT', async () => {
    const other = await startProvider();
    assert.equal(await other.stop(), 0);

    const child = run();
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('wrong options are explained', async () => {
    const cases = [
        [['--leeway', 'x'], /--leeway must be a number/],
        [['--port', '70000'], /--port must be a number from 0 to 65535/],
        [['--host', '0.0.0.0'], /--host must be one of/],
        [['--signing-alg', 'HS256'], /--signing-alg must be one of/],
        [['--rotation', 'maybe'], /--rotation must be one of/],
        [['--nonsense'], /--nonsense/],
    ];
    for (const [args, message] of cases) {
        const child = run(...args);
        const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
        assert.equal(code, 2);
        assert.match(errors, message);
    }
});

test('a port that is taken is named', async () => {
    const child = run('--port', String(provider.ready.port));
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    assert.equal(code, 1);
    assert.match(errors, /The port is taken by another program/);
});

test('other host names get nothing', async () => {
    const { port } = provider.ready;
    const [response] = await once(request({
        port, host: '127.0.0.1', path: '/control/log', headers: { host: `evil.example:${port}` },
    }).end(), 'response');
    assert.equal(response.statusCode, 421);
    response.resume();
});

test('the log shows what was asked for and nothing secret', async () => {
    await provider.control('reset', {});
    const { body, redirect } = await provider.signIn(fullRequest);
    await provider.refresh(body.refresh_token);
    const log = await provider.control('log');
    const lines = log.requests.map(({ method, path, status, grantType }) => [
        method, path, status, grantType].filter(Boolean).join(' '));
    assert.ok(lines.includes('POST /oidc/token 200 authorization_code'));
    assert.ok(lines.includes('POST /oidc/token 200 refresh_token'));
    assert.ok(lines.includes('GET /oidc/auth/… 303'));
    const written = JSON.stringify(log);
    for (const secret of [body.access_token, body.refresh_token, body.id_token,
        redirect.searchParams.get('code'), 'alice-test-only']) {
        assert.ok(!written.includes(secret));
    }
});

test('grants can be counted and revoked', async () => {
    await provider.control('reset', {});
    const { body } = await provider.signIn(fullRequest);
    const { body: renewed } = await provider.refresh(body.refresh_token);
    const before = await provider.control('grants');
    assert.equal(before.sessions, 1);
    assert.equal(before.reuseDetections, 0);
    assert.equal(before.grants.length, 1);
    const [grant] = before.grants;
    assert.equal(grant.user, 'alice');
    assert.equal(grant.refreshTokens, 1);
    assert.equal(grant.rotatedRefreshTokens, 1);
    assert.ok(!JSON.stringify(before).includes(renewed.refresh_token));

    await provider.control('revoke', { user: 'alice' });
    assert.deepEqual(await provider.control('grants'),
        { sessions: 0, grants: [], reuseDetections: 0 });
    assert.equal((await provider.refresh(renewed.refresh_token)).body.error, 'invalid_grant');
});

test('settings change at once, reset brings them back', async () => {
    await provider.control('settings', { accessTokenTtl: 7 });
    assert.equal((await provider.signIn()).body.expires_in, 7);
    await provider.control('reset', {});
    assert.equal((await provider.signIn()).body.expires_in, 3600);
});

test('a state file brings sessions and keys back', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'logto-qt-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'state.json');
    const first = await startProvider('--state', file);
    const browser = new Browser();
    const { body } = await first.signIn(fullRequest, { browser });
    const keys = (await first.get('/jwks')).body;
    assert.equal(await first.stop(), 0);
    assert.equal(statSync(file).mode & 0o777, 0o600);

    const second = await startProvider('--state', file, '--port', String(first.ready.port));
    assert.deepEqual((await second.get('/jwks')).body, keys);
    assert.equal((await second.refresh(body.refresh_token)).status, 200);
    const request = second.authorizationRequest({ prompt: undefined });
    assert.ok((await browser.open(request.url)).redirect.searchParams.get('code'));
    // Before its folder goes, it would write there once more.
    assert.equal(await second.stop(), 0);
});

test('settings hold for resource tokens too, and say what is wrong', async () => {
    const { body } = await provider.signIn(fullRequest);
    const refresh = (parameters) => provider.refresh(body.refresh_token, parameters);
    await provider.control('settings', { leeway: 60, accessTokenTtl: 2 });
    const audiences = [
        { resource: 'https://shopping.example/api' },
        { resource: 'https://short.example/api' },
        { organization_id: acme },
        { resource: 'https://org.example/api', organization_id: acme },
        {},
    ];
    for (const parameters of audiences) {
        const answer = await refresh(parameters);
        assert.equal(answer.body.expires_in, 2, JSON.stringify(parameters));
        const isJwt = answer.body.access_token.includes('.');
        assert.equal(isJwt, Object.keys(parameters).length > 0);
        if (isJwt) {
            const { exp, iat } = decode(answer.body.access_token).claims;
            assert.equal(exp - iat, 2);
        }
    }
    await provider.control('settings', { accessTokenTtl: null });
    assert.equal((await refresh(audiences[1])).body.expires_in, 60);

    await provider.control('settings', { leeway: 0 });
    assert.equal((await refresh(audiences[0])).body.error, 'invalid_grant');
    assert.equal((await provider.control('grants')).reuseDetections, 1);

    assert.deepEqual(await provider.control('settings', { leeway: 5, accessTokenTtl: 0 }),
        { error: 'accessTokenTtl cannot be 0.' });
    assert.deepEqual(await provider.control('settings', { rotation: 'off' }),
        { error: 'rotation cannot be "off".' });
    assert.deepEqual(await provider.control('settings', { toString: 1 }),
        { error: 'No such setting: toString.' });
    assert.equal((await provider.control('settings', {})).leeway, 0);
    await provider.control('reset', {});
});

test('a state file that is broken is named', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'logto-qt-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'state.json');
    writeFileSync(file, '{');
    const child = run('--state', file);
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    assert.equal(code, 1);
    assert.match(errors, /The state file .*state\.json cannot be read/);
});

test('the control interface takes JSON only, and says what is wrong', async () => {
    const url = `${provider.endpoint}/control/suspend-user`;
    const plain = await fetch(url, { method: 'POST', body: '{"user":"alice"}' });
    assert.equal(plain.status, 415);
    assert.deepEqual(await provider.control('suspend-user', { user: 'nobody' }),
        { error: 'No such user.' });
    assert.deepEqual(await provider.control('rotate-keys', { alg: 'HS256' }),
        { error: 'alg must be one of ES384, ES256, ES512, RS256, PS256.' });
});
