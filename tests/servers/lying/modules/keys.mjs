// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

const withoutKid = { header: ({ kid, ...header }) => header };
const stopFor = (reason) => ({ expected: 'stop', stage: 'id-token', reason });

export default [
    {
        name: 'oidcc-client-test-kid-absent-single-jwks',
        rule: 'OpenID Connect Core 10.1: kid is needed only where there are several keys',
        lie: withoutKid,
        expected: 'accept',
    },
    {
        name: 'oidcc-client-test-kid-absent-multiple-jwks',
        rule: 'RFC 7515 6 and appendix D: every key that fits may be tried',
        lie: {
            ...withoutKid,
            jwks: ({ keys }, run) => ({ keys: [run.key('decoy').publicJwk, ...keys] }),
        },
        expected: 'accept',
        openidClient: {
            ...stopFor(/multiple applicable keys/),
            because: 'it insists on the kid that OpenID Connect Core 10.1 demands of the provider',
        },
    },
    {
        name: 'kid-absent-and-no-key-verifies',
        rule: 'OpenID Connect Core 3.1.3.7 (6): one of the keys must verify',
        lie: {
            ...withoutKid,
            jwks: (jwks, run) => ({
                keys: [run.key('decoy').publicJwk, run.key('other decoy').publicJwk],
            }),
        },
        ...stopFor(/signature|\bkeys?\b/i),
    },
    {
        name: 'key-of-wrong-type-under-right-kid',
        rule: 'RFC 8725 3.1: each key is used with exactly its own kind of algorithm',
        lie: {
            jwks(jwks, run) {
                const { alg, ...key } = run.key('decoy', 'RS256').publicJwk;
                return { keys: [{ ...key, kid: run.signer.kid }] };
            },
        },
        ...stopFor(/\bkeys?\b/i),
    },
    {
        name: 'keys-of-two-types-under-one-kid',
        rule: 'RFC 7517 4.5: keys of different kty may share a kid',
        lie: {
            jwks({ keys }, run) {
                const { alg, ...key } = run.key('decoy', 'RS256').publicJwk;
                return { keys: [{ ...key, kid: run.signer.kid }, ...keys] };
            },
        },
        expected: 'accept',
    },
    {
        name: 'jwks-with-private-key-members',
        rule: 'OpenID Connect Discovery 3: a JWK Set must not hold private keys; '
            + 'anyone could have signed',
        lie: { jwks: (jwks, run) => ({ keys: [run.signer.privateJwk] }) },
        ...stopFor(/private|\bkeys?\b/i),
    },
];
