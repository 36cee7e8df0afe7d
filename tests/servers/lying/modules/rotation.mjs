// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

/** The keys once when used for the first time, once more for the kid that is not among them. */
const atMost = { jwks: 2 };

export default [
    {
        name: 'oidcc-client-test-signing-key-rotation',
        rule: 'OpenID Connect Core 10.1.1: an unknown kid means fetch the keys again',
        lie: {
            signer: (signer, run) => (run.authorizations > 1 ? run.key('rotated') : signer),
        },
        expected: 'accept',
        atMost,
    },
    {
        name: 'oidcc-client-test-signing-key-rotation-just-before-signing',
        rule: 'OpenID Connect Core 10.1.1: also when it changes after the keys were fetched',
        lie: { signer: (signer, run) => run.key('rotated') },
        expected: 'accept',
        atMost,
    },
    {
        name: 'unknown-kid-in-two-sign-ins',
        rule: 'OpenID Connect Core 10.1.1: fetched again, but at most once a minute, '
            + 'so that a forged kid cannot make every client hammer the provider',
        lie: { header: (header) => ({ ...header, kid: 'never-published' }) },
        expected: 'stop',
        stage: 'id-token',
        reason: /\bkeys?\b|\bkid\b/i,
        atMost,
    },
];
