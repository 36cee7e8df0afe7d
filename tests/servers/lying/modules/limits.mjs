// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { acceptedBecause } from './openid-client.mjs';

const depth = 10_000;
const nested = (object) => (
    JSON.stringify(object).replace('{', `{"deep":${'['.repeat(depth)}${']'.repeat(depth)},`));

const tooLarge = /too (large|long|big)|larger|exceed|limit/i;
const tooDeep = /nest|deep|depth/i;
const openidClient = acceptedBecause('it sets no limits of its own');

export default [
    {
        name: 'header-of-1-mib',
        rule: 'RFC 8259 9: a parser may set limits; no answer may be larger than 1 MiB',
        lie: { header: (header) => ({ ...header, padding: 'x'.repeat(2 ** 20) }) },
        expected: 'stop',
        stage: 'token',
        reason: tooLarge,
        openidClient,
    },
    {
        name: 'jwks-of-10000-keys',
        rule: 'RFC 8259 9: a parser may set limits; no answer may be larger than 1 MiB',
        lie: {
            jwks({ keys }, run) {
                const decoy = run.key('decoy').publicJwk;
                const decoys = Array.from({ length: 9_999 }, (_, i) => ({ ...decoy, kid: `${i}` }));
                return { keys: [...decoys, ...keys] };
            },
        },
        expected: 'stop',
        stage: 'id-token',
        reason: tooLarge,
        openidClient,
    },
    {
        name: 'nesting-of-10000-in-claims',
        rule: 'RFC 8259 9: a parser may limit the depth of nesting',
        lie: { claims: nested },
        expected: 'stop',
        stage: 'id-token',
        reason: tooDeep,
        openidClient,
    },
    {
        name: 'nesting-of-10000-in-metadata',
        rule: 'RFC 8259 9: a parser may limit the depth of nesting',
        lie: { metadata: nested },
        expected: 'stop',
        stage: 'discovery',
        reason: tooDeep,
        openidClient: { reason: /call stack/, because: 'it copies the metadata recursively' },
    },
];
