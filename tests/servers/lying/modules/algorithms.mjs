// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { createHmac, randomBytes } from 'node:crypto';

const offering = (...algorithms) => (metadata) => (
    { ...metadata, id_token_signing_alg_values_supported: algorithms });
const naming = (alg) => (header) => ({ ...header, alg });
const hmac = (secret) => (signature, run, input) => (
    createHmac('sha256', secret(run)).update(input).digest());
const unsigned = () => Buffer.alloc(0);

const stopForAlgorithm = {
    expected: 'stop',
    stage: 'id-token',
    reason: /\balg\b|algorithm|\bHS256\b/i,
};

const accepted = ['ES256', 'ES384', 'ES512', 'PS256'].map((alg) => ({
    name: `idtoken-sig-${alg.toLowerCase()}`,
    rule: 'RFC 7518 3.1, as Logto signs',
    alg,
    expected: 'accept',
}));

export default [
    ...accepted,
    {
        name: 'oidcc-client-test-idtoken-sig-rs256',
        rule: 'OpenID Connect Core 15.1: RS256 is mandatory to implement',
        alg: 'RS256',
        expected: 'accept',
    },
    {
        name: 'oidcc-client-test-idtoken-sig-none',
        rule: 'OpenID Connect Core 2: none only if the client asked for it at registration, '
            + 'whatever the metadata offers',
        lie: {
            metadata: offering('ES384', 'none'),
            header: () => ({ alg: 'none' }),
            signature: unsigned,
        },
        ...stopForAlgorithm,
    },
    {
        name: 'invalid-null-alg',
        rule: 'RFC 7515 10.7 and RFC 8725 3.1: an algorithm that was never offered',
        lie: { header: naming('none'), signature: unsigned },
        ...stopForAlgorithm,
    },
    {
        name: 'invalid-alternate-alg',
        rule: 'OpenID Connect Discovery 3: the metadata names every algorithm in use',
        alg: 'RS256',
        lie: { metadata: offering('PS256'), jwks: withoutAlg },
        ...stopForAlgorithm,
    },
    {
        name: 'oidcc-client-test-invalid-sig-hs256',
        rule: 'RFC 8725 3.1: no MAC for a client that has no secret',
        lie: {
            metadata: offering('ES384', 'HS256'),
            header: naming('HS256'),
            signature: hmac(() => randomBytes(32)),
        },
        ...stopForAlgorithm,
    },
    {
        name: 'hs256-signed-with-rsa-public-key',
        rule: 'RFC 8725 2.1: a public key must never serve as a MAC secret',
        alg: 'RS256',
        lie: {
            metadata: offering('RS256', 'HS256'),
            jwks: withoutAlg,
            header: naming('HS256'),
            signature: hmac((run) => (
                run.signer.publicKey.export({ type: 'spki', format: 'pem' }))),
        },
        ...stopForAlgorithm,
    },
    {
        name: 'hs256-signed-with-published-secret',
        rule: 'OpenID Connect Discovery 3: a JWK Set must not hold symmetric keys',
        lie: {
            metadata: offering('ES384', 'HS256'),
            jwks: (jwks, run) => ({
                keys: [{ kty: 'oct', kid: run.signer.kid, k: 'cHVibGljIHNlY3JldA', alg: 'HS256' }],
            }),
            header: naming('HS256'),
            signature: hmac(() => 'public secret'),
        },
        ...stopForAlgorithm,
    },
    {
        name: 'rsa-key-without-alg',
        rule: 'RFC 7517 4.4: alg is optional; Logto leaves it out for RSA',
        alg: 'RS256',
        lie: { jwks: withoutAlg },
        expected: 'accept',
    },
];

function withoutAlg({ keys }) {
    return { keys: keys.map(({ alg, ...key }) => key) };
}
