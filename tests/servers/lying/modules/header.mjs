// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { encrypted } from '../id-token.mjs';

const adding = (members) => ({ header: (header, run) => ({ ...header, ...members(run) }) });
const stopFor = (reason) => ({ expected: 'stop', stage: 'id-token', reason });

/** Ways to bring one's own key along in the header. */
const ownKeys = {
    jku: (run) => ({ jku: run.url('trap') }),
    x5u: (run) => ({ x5u: run.url('trap') }),
    jwk: (run) => ({ jwk: run.key('attacker').publicJwk }),
};

const ignored = Object.entries(ownKeys).map(([member, members]) => ({
    name: `header-${member}-ignored`,
    rule: 'RFC 8725 3.10: keys come from jwks_uri alone, nothing is fetched',
    lie: adding(members),
    expected: 'accept',
}));

const attacking = Object.entries(ownKeys).map(([member, members]) => ({
    name: `header-${member}-of-attacker`,
    rule: 'RFC 8725 3.10: a key that the token itself names proves nothing',
    lie: {
        ...adding(members),
        signature: (signature, run, input) => run.key('attacker').sign(input),
    },
    ...stopFor(/signature/i),
}));

export default [
    ...ignored,
    ...attacking,
    {
        name: 'header-unknown-crit',
        rule: 'RFC 7515 4.1.11: a critical extension that is not understood makes it invalid',
        lie: adding(() => ({ crit: ['urn:example:extension'], 'urn:example:extension': true })),
        ...stopFor(/\bcrit\b|critical/i),
    },
    {
        name: 'header-b64-false',
        rule: 'RFC 7797 7: a JWT must not use b64',
        lie: adding(() => ({ crit: ['b64'], b64: false })),
        ...stopFor(/\bcrit\b|critical|\bb64\b/i),
    },
    {
        name: 'jwe',
        rule: 'OpenID Connect Core 3.1.3.7 (1): encryption only if negotiated at registration',
        lie: { jwt: encrypted },
        ...stopFor(/\bJWE\b|encrypt/i),
    },
];
