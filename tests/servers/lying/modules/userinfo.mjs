// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { issueJwt } from '../id-token.mjs';

/** Claims by value and by reference (OpenID Connect Core 5.6.2), which no client need resolve. */
const claimsFrom = (source) => ({
    userinfo: (claims, run) => ({
        ...claims,
        _claim_names: { credit_score: 'agency' },
        _claim_sources: { agency: source(run) },
    }),
});

const signedBy = (keyOf) => ({
    metadata: (metadata) => ({ ...metadata, userinfo_signing_alg_values_supported: ['ES384'] }),
    async userinfo(claims, run, { clientId }) {
        const jwt = await issueJwt(run, { ...claims, iss: run.issuer, aud: clientId });
        const input = jwt.slice(0, jwt.lastIndexOf('.'));
        return `${input}.${keyOf(run).sign(input).toString('base64url')}`;
    },
    userinfoAnswer: ({ headers, ...answer }) => (
        { ...answer, headers: { ...headers, 'content-type': 'application/jwt' } }),
});

const stopAtUserinfo = { stage: 'userinfo', sessionKept: true };

export default [
    {
        name: 'oidcc-client-test-userinfo-invalid-sub',
        rule: 'OpenID Connect Core 5.3.2: the claims of another sub must not be used',
        lie: { userinfo: (claims) => ({ ...claims, sub: 'mallory' }) },
        expected: 'stop',
        reason: /\bsub\b|subject/i,
        ...stopAtUserinfo,
    },
    {
        name: 'oidcc-client-test-scope-userinfo-claims',
        rule: 'OpenID Connect Core 5.4: what the scopes ask for is in the userinfo answer',
        lie: {
            userinfo: (claims) => (
                { ...claims, phone_number: null, custom_data: { plan: 'pro', limits: [1, 2.5] } }),
        },
        expected: 'accept',
        userinfo: {
            name: 'Alice Example',
            picture: null,
            email: 'alice@example.com',
            email_verified: true,
            updated_at: 1795331993749,
            phone_number: null,
            custom_data: { plan: 'pro', limits: [1, 2.5] },
        },
    },
    {
        name: 'oidcc-client-test-aggregated-claims',
        rule: 'OpenID Connect Core 5.6.2: understanding aggregated claims is optional',
        lie: claimsFrom(() => ({ JWT: 'eyJhbGciOiJub25lIn0.eyJjcmVkaXRfc2NvcmUiOjF9.' })),
        expected: 'accept',
    },
    {
        name: 'oidcc-client-test-distributed-claims',
        rule: 'OpenID Connect Core 5.6.2: understanding distributed claims is optional; '
            + 'nothing is fetched',
        lie: claimsFrom((run) => ({ endpoint: run.url('trap'), access_token: 'bait' })),
        expected: 'accept',
    },
    {
        name: 'oidcc-client-test-userinfo-signed',
        rule: 'OpenID Connect Core 5.3.2: a signed answer is verified, or cleanly refused',
        lie: signedBy((run) => run.signer),
        expected: 'either',
        reason: /signed|\bJWT\b|content[ -]type/i,
        ...stopAtUserinfo,
    },
    {
        name: 'userinfo-signed-by-attacker',
        rule: 'OpenID Connect Core 5.3.4: the signature of a signed answer must be valid',
        lie: signedBy((run) => run.key('attacker')),
        expected: 'stop',
        reason: /sign|\bJWT\b|content[ -]type/i,
        ...stopAtUserinfo,
    },
];
