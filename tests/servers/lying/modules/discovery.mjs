// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { Refusal } from '../endpoints.mjs';

const withIssuer = (change) => ({
    metadata: (metadata) => ({ ...metadata, issuer: change(metadata.issuer) }),
});
const stopAtDiscovery = { expected: 'stop', stage: 'discovery', reason: /issuer/i };

export default [
    {
        name: 'oidcc-client-test-discovery-openid-config',
        rule: 'OpenID Connect Discovery 3: endpoints come from the metadata, '
            + 'and members that are not understood must be ignored',
        lie: { metadata: (metadata) => ({ ...metadata, unheard_of: { endpoint: [null, 1] } }) },
        expected: 'accept',
    },
    {
        name: 'oidcc-client-test-discovery-jwks-uri-keys',
        rule: 'RFC 7517 5: keys of a type that is not understood should be ignored',
        lie: {
            jwks: ({ keys }) => ({
                keys: [{ kty: 'unheard-of', kid: 'future' }, { kid: 'no-kty' }, ...keys],
            }),
        },
        expected: 'accept',
    },
    {
        name: 'discovery-authorization-endpoint-with-query',
        rule: 'RFC 6749 3.1: the query component of the endpoint must be retained',
        lie: {
            metadata: ({ authorization_endpoint, ...metadata }) => (
                { ...metadata, authorization_endpoint: `${authorization_endpoint}?tenant=alpha` }),
            authorization({ tenant }) {
                if (tenant !== 'alpha')
                    throw new Refusal('invalid_request', 'the query of the endpoint was dropped');
            },
        },
        expected: 'accept',
    },
    {
        name: 'oidcc-client-test-discovery-issuer-mismatch',
        rule: 'OpenID Connect Discovery 4.3: issuer must be identical to the one asked',
        lie: withIssuer((issuer) => issuer.replace('/oidc', '/another/oidc')),
        ...stopAtDiscovery,
    },
    {
        name: 'discovery-issuer-trailing-slash',
        rule: 'OpenID Connect Discovery 4.3: identical, code point by code point (5.3)',
        lie: withIssuer((issuer) => `${issuer}/`),
        ...stopAtDiscovery,
    },
    {
        name: 'discovery-issuer-other-case',
        rule: 'OpenID Connect Discovery 4.3: identical, code point by code point (5.3)',
        lie: withIssuer((issuer) => issuer.replace('/oidc', '/OIDC')),
        ...stopAtDiscovery,
    },
];
