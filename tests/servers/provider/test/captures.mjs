// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import { decode } from './harness.mjs';

const folder = new URL('../../../data/logto-captures/', import.meta.url);
const files = readdirSync(folder);

const apps = {
    '7ec36oubvh64yc5lshhxo': 'logto-qt-demo',
    z6pqk4wxylqqov0bpfafl: 'logto-qt-device',
    x1vwvuuuttwp374zkfzve: 'logto-qt-third-party',
};

/** A recorded answer, with our names in the place of those of the recorded server. */
export function capture(number, provider) {
    const name = files.find((file) => file.startsWith(`${number}-`));
    assert.ok(name, `there is no capture ${number}`);
    let text = readFileSync(new URL(name, folder), 'utf8');
    for (const [theirs, ours] of Object.entries(apps)) {
        text = text.replaceAll(theirs, ours);
    }
    text = text
        .replaceAll('http://localhost:3001', provider.endpoint)
        .replaceAll('https://example.com/alice.png', `${provider.endpoint}/pictures/alice.png`)
        .replaceAll(encodeURIComponent('http://localhost:3001'), encodeURIComponent(provider.endpoint));
    return JSON.parse(text);
}

function sortedKeys(value) {
    return Object.keys(value).sort();
}

const comparedHeaders = ['content-type', 'cache-control', 'www-authenticate',
    'access-control-allow-origin'];

function sameHeaders(actual, expected) {
    for (const name of comparedHeaders) {
        assert.equal(actual.get(name) ?? undefined, expected[name], name);
    }
}

function sameJwt(actual, expected, fixedClaims) {
    const { header, claims } = decode(actual);
    assert.deepEqual(sortedKeys(header), sortedKeys(expected.header));
    assert.deepEqual(sortedKeys(claims), sortedKeys(expected.claims));
    assert.equal(header.alg, expected.header.alg);
    assert.equal(header.typ, expected.header.typ);
    for (const name of fixedClaims) {
        assert.deepEqual(claims[name], expected.claims[name], name);
    }
    assert.equal(claims.exp - claims.iat, expected.claims.exp - expected.claims.iat);
}

const accessTokenClaims = ['sub', 'scope', 'client_id', 'iss', 'aud', 'organization_id'];
const idTokenClaims = ['sub', 'name', 'family_name', 'given_name', 'preferred_username', 'picture',
    'zoneinfo', 'locale', 'username', 'created_at', 'email', 'email_verified', 'phone_number',
    'phone_number_verified', 'roles', 'organizations', 'organization_roles', 'aud', 'iss'];

function sameAccessToken(actual, expected) {
    if (expected.opaque) {
        assert.equal(actual.length, expected.length);
        assert.ok(!actual.includes('.'));
    } else {
        sameJwt(actual, expected, accessTokenClaims);
    }
}

/** Compares a token answer: all members, and the claims of the JWTs but for what differs by nature. */
export function sameTokens(actual, recorded) {
    const { response = recorded, decoded = {} } = recorded;
    assert.equal(actual.status, response.status, JSON.stringify(actual.body));
    sameHeaders(actual.headers, response.headers);
    assert.deepEqual(sortedKeys(actual.body), sortedKeys(response.body));
    for (const name of ['expires_in', 'scope', 'token_type']) {
        assert.equal(actual.body[name], response.body[name], name);
    }
    if (decoded.access_token) {
        sameAccessToken(actual.body.access_token, decoded.access_token);
    }
    if (decoded.id_token) {
        sameJwt(actual.body.id_token, decoded.id_token, idTokenClaims);
    }
}

/** Compares status, headers and the whole body; `changing` names members that differ each time. */
export function sameAnswer(actual, recorded, changing = []) {
    const { response = recorded } = recorded;
    assert.equal(actual.status, response.status, JSON.stringify(actual.body));
    sameHeaders(actual.headers, response.headers);
    const [ours, theirs] = [actual.body, response.body].map((body) => structuredClone(body));
    for (const name of changing) {
        assert.equal(typeof ours[name], typeof theirs[name], name);
        delete ours[name];
        delete theirs[name];
    }
    assert.deepEqual(ours, theirs);
}

/** Compares the parameters of two redirects, but for the values of those that differ each time. */
export function sameRedirect(actual, recorded, changing = ['state', 'code']) {
    const [ours, theirs] = [new URL(actual), new URL(recorded)];
    assert.equal(ours.href.split(/[?#]/)[0], theirs.href.split(/[?#]/)[0]);
    const values = (url) => {
        const parameters = new URLSearchParams(url.search || url.hash.slice(1));
        return Object.fromEntries([...parameters].filter(([name]) => !changing.includes(name)));
    };
    assert.deepEqual(values(ours), values(theirs));
    assert.equal(Boolean(ours.hash), Boolean(theirs.hash));
}
