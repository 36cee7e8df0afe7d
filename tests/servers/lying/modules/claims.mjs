// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { createHash } from 'node:crypto';

import { acceptedBecause } from './openid-client.mjs';

const replacing = (changes) => ({ claims: (claims) => ({ ...claims, ...changes }) });
const without = (name) => ({ claims: ({ [name]: dropped, ...claims }) => claims });
const changed = (name, change) => ({
    claims: (claims) => ({ ...claims, [name]: change(claims[name]) }),
});
const stopFor = (reason) => ({ expected: 'stop', stage: 'id-token', reason });

const issuer = /\biss\b|issuer/i;
const audience = /\baud\b|audience/i;
const expiry = /\bexp\b|expir/i;
const party = /\bazp\b|authorized party/i;

/** at_hash of a token signed with a SHA-384 algorithm. */
function accessTokenHash(accessToken) {
    const digest = createHash('sha384').update(accessToken).digest();
    return digest.subarray(0, digest.length / 2).toString('base64url');
}

export default [
    {
        name: 'oidcc-client-test-invalid-iss',
        rule: 'OpenID Connect Core 3.1.3.7 (2): iss must be exactly the issuer',
        lie: changed('iss', (iss) => iss.replace('/oidc', '/another/oidc')),
        ...stopFor(issuer),
    },
    {
        name: 'id-token-iss-trailing-slash',
        rule: 'OpenID Connect Core 3.1.3.7 (2): exactly, so no normalisation',
        lie: changed('iss', (iss) => `${iss}/`),
        ...stopFor(issuer),
    },
    {
        name: 'id-token-iss-other-case',
        rule: 'OpenID Connect Core 2: the issuer is a case-sensitive URL',
        lie: changed('iss', (iss) => iss.replace('/oidc', '/OIDC')),
        ...stopFor(issuer),
    },
    {
        name: 'oidcc-client-test-missing-sub',
        rule: 'OpenID Connect Core 2: sub is required',
        lie: without('sub'),
        ...stopFor(/\bsub\b|subject/i),
    },
    {
        name: 'oidcc-client-test-invalid-aud',
        rule: 'OpenID Connect Core 3.1.3.7 (3): aud must contain the client_id',
        lie: replacing({ aud: 'another-client' }),
        ...stopFor(audience),
    },
    {
        name: 'oidcc-client-test-missing-aud',
        rule: 'OpenID Connect Core 2: aud is required',
        lie: without('aud'),
        ...stopFor(audience),
    },
    {
        name: 'valid-aud-as-array',
        rule: 'OpenID Connect Core 2: aud is in general an array',
        lie: changed('aud', (aud) => [aud]),
        expected: 'accept',
    },
    {
        name: 'aud-array-without-azp',
        rule: 'OpenID Connect Core 3.1.3.7 (3): no additional untrusted audiences',
        lie: changed('aud', (aud) => [aud, 'another-client']),
        ...stopFor(/\baud\b|audience|\bazp\b/i),
    },
    {
        name: 'aud-array-with-foreign-azp',
        rule: 'OpenID Connect Core 3.1.3.7 (3) and (5): audience and azp of another client',
        lie: {
            claims: (claims) => (
                { ...claims, aud: [claims.aud, 'another-client'], azp: 'another-client' }),
        },
        ...stopFor(/\baud\b|audience|\bazp\b/i),
    },
    {
        name: 'invalid-secondary-aud',
        rule: 'OpenID Connect Core 3.1.3.7 (3): no additional untrusted audiences, '
            + 'even where azp names the client',
        lie: {
            claims: (claims) => (
                { ...claims, aud: [claims.aud, 'another-client'], azp: claims.aud }),
        },
        ...stopFor(audience),
        openidClient: acceptedBecause('it trusts every audience beside its own azp'),
    },
    {
        name: 'foreign-azp',
        rule: 'OpenID Connect Core 3.1.3.7 (5): azp should be the client_id',
        lie: replacing({ azp: 'another-client' }),
        ...stopFor(party),
        openidClient: acceptedBecause('it looks at azp only beside a second audience'),
    },
    {
        name: 'oidcc-client-test-missing-iat',
        rule: 'OpenID Connect Core 2: iat is required',
        lie: without('iat'),
        ...stopFor(/\biat\b|issued/i),
    },
    {
        name: 'oidcc-client-test-nonce-invalid',
        rule: 'OpenID Connect Core 3.1.3.7 (11): nonce must be the one of the request',
        lie: replacing({ nonce: 'of-another-sign-in' }),
        ...stopFor(/nonce/i),
    },
    {
        name: 'invalid-missing-nonce',
        rule: 'OpenID Connect Core 3.1.3.7 (11): nonce must be present if it was sent',
        lie: without('nonce'),
        ...stopFor(/nonce/i),
    },
    {
        name: 'invalid-expired-exp',
        rule: 'OpenID Connect Core 3.1.3.7 (9): the current time must be before exp',
        lie: changed('exp', (exp) => exp - 2 * 3600),
        ...stopFor(expiry),
    },
    {
        name: 'invalid-missing-exp',
        rule: 'OpenID Connect Core 2: exp is required',
        lie: without('exp'),
        ...stopFor(expiry),
    },
    {
        name: 'exp-as-string',
        rule: 'RFC 7519 2: a NumericDate is a JSON number',
        lie: changed('exp', String),
        ...stopFor(expiry),
    },
    {
        name: 'exp-as-float',
        rule: 'RFC 7519 2: a NumericDate may have a fraction',
        lie: changed('exp', (exp) => exp + 0.5),
        expected: 'accept',
    },
    {
        name: 'exp-1e300',
        rule: 'RFC 7519 2: a NumericDate is a point in time; no calendar holds this one',
        lie: replacing({ exp: 1e300 }),
        ...stopFor(expiry),
        openidClient: acceptedBecause('any JSON number is a date to it'),
    },
    {
        name: 'valid-athash',
        rule: 'OpenID Connect Core 3.1.3.6: left half of the hash of the access token',
        lie: {
            claims: (claims, run, accessToken) => (
                { ...claims, at_hash: accessTokenHash(accessToken) }),
        },
        expected: 'accept',
    },
    {
        name: 'oidcc-client-test-invalid-athash',
        rule: 'OpenID Connect Core 3.1.3.8: at_hash, where present, shows a swapped access token',
        lie: replacing({ at_hash: accessTokenHash('another access token') }),
        ...stopFor(/at_hash/i),
        openidClient: acceptedBecause('the check is optional in the code flow'),
    },
];
