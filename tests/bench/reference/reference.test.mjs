// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { load } from './packages.mjs';

const { exportJWK, generateKeyPair, SignJWT } = await load('jose');

function run(script, ...args) {
    const path = fileURLToPath(new URL(script, import.meta.url));
    return spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });
}

function isMeasured({ status, stdout, stderr }, name) {
    assert.equal(status, 0, stderr);
    const { value, ...rest } = JSON.parse(stdout);
    assert.deepEqual(rest, { name, unit: 'ns' });
    assert.ok(Number.isInteger(value) && value > 0);
}

async function fileWith(folder, sign) {
    const { publicKey, privateKey } = await generateKeyPair('ES384', { extractable: true });
    const idToken = await new SignJWT({ sub: 'alice' })
        .setProtectedHeader({ alg: 'ES384', kid: 'test' })
        .setIssuer('http://127.0.0.1/oidc').setAudience('logto-qt-demo')
        .setIssuedAt(1_700_000_000).setExpirationTime(1_700_003_600)
        .sign(sign ?? privateKey);
    const file = join(folder, 'id-token.json');
    const jwk = { ...await exportJWK(publicKey), kid: 'test' };
    writeFileSync(file, JSON.stringify({ idToken, jwks: { keys: [jwk] } }));
    return file;
}

test('a cached token is measured', () => {
    isMeasured(run('cached-token.mjs'), 'cached-token-logto-client');
});

test('the verification of an ID token is measured, if it is verified', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'logto-qt-'));
    t.after(() => rmSync(folder, { recursive: true }));
    isMeasured(run('id-token-verify.mjs', await fileWith(folder)), 'id-token-verify-jose');

    const { privateKey: other } = await generateKeyPair('ES384');
    const forged = run('id-token-verify.mjs', await fileWith(folder, other));
    assert.equal(forged.status, 1);
    assert.equal(forged.stdout, '');
    assert.match(forged.stderr, /signature verification failed/);
});

test('without a file there is nothing to verify', () => {
    const { status, stderr } = run('id-token-verify.mjs');
    assert.equal(status, 2);
    assert.match(stderr, /^Usage: /);
});
