// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

const stopForSignature = { expected: 'stop', stage: 'id-token', reason: /signature/i };

function corrupt(signature) {
    const corrupted = Buffer.from(signature);
    corrupted[0] ^= 1;
    return corrupted;
}

/** The order of P-384 (FIPS 186-4 D.1.2.4): r and s must be below it. */
const order = Buffer.from('ffffffffffffffffffffffffffffffffffffffffffffffff'
    + 'c7634d81f4372ddf581a0db248b0a77aecec196accc52973', 'hex');
const zero = Buffer.alloc(order.length);
const withR = (r) => (signature) => Buffer.concat([r, signature.subarray(r.length)]);
const withS = (s) => (signature) => Buffer.concat([signature.subarray(0, s.length), s]);

const invalid = ['RS256', 'ES256'].map((alg) => ({
    name: `oidcc-client-test-invalid-sig-${alg.toLowerCase()}`,
    rule: 'OpenID Connect Core 3.1.3.7 (6): the signature must be verified',
    alg,
    lie: { signature: corrupt },
    ...stopForSignature,
}));

const outOfRange = Object.entries({
    'es384-r-zero': withR(zero),
    'es384-s-zero': withS(zero),
    'es384-r-and-s-zero': () => Buffer.concat([zero, zero]),
    'es384-r-out-of-range': withR(order),
    'es384-s-out-of-range': withS(order),
}).map(([name, signature]) => ({
    name,
    rule: 'FIPS 186-4 6.4.2: r and s are from 1 to n - 1',
    lie: { signature },
    ...stopForSignature,
}));

export default [
    ...invalid,
    ...outOfRange,
    {
        name: 'es384-signature-der',
        rule: 'RFC 7518 3.4: r and s side by side in 96 octets, not DER',
        lie: { signature: (raw, run, input) => run.signer.sign(input, { dsaEncoding: 'der' }) },
        ...stopForSignature,
    },
    {
        name: 'es384-wrong-curve',
        rule: 'RFC 7518 3.4: ES384 is P-384 alone, here a P-256 key signs',
        alg: 'ES256',
        lie: {
            metadata: (metadata) => (
                { ...metadata, id_token_signing_alg_values_supported: ['ES384'] }),
            jwks: ({ keys: [{ alg, ...key }] }) => ({ keys: [key] }),
            header: (header) => ({ ...header, alg: 'ES384' }),
            signature: (raw, run, input) => run.signer.sign(input, { hash: 'sha384' }),
        },
        expected: 'stop',
        stage: 'id-token',
        reason: /\bkeys?\b|curve/i,
    },
];
