#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// How long jose takes to verify an ID token, with a key that is imported once.

import { readFileSync } from 'node:fs';

import { report } from './measure.mjs';
import { load } from './packages.mjs';

const { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } = await load('jose');

if (process.argv.length !== 3) {
    process.stderr.write('Usage: id-token-verify.mjs FILE\n\n'
        + 'FILE is JSON: {"idToken":"…","jwks":{"keys":[…]}}, signed with ES384.\n');
    process.exit(2);
}

const { idToken, jwks } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { kid } = decodeProtectedHeader(idToken);
const { iss, aud, iat } = decodeJwt(idToken);
const key = await importJWK(jwks.keys.find((each) => each.kid === kid), 'ES384');
const options = {
    algorithms: ['ES384'],
    issuer: iss,
    audience: aud,
    requiredClaims: ['sub', 'exp', 'iat'],
    // As if it had just come in, so that the file may be an old one.
    currentDate: new Date(iat * 1000),
};

await report('id-token-verify-jose', () => jwtVerify(idToken, key, options));
