// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// Everything here is for tests on this machine only: the users are invented and the passwords are
// printed on the sign-in page. The IDs are those of the recorded answers in tests/data.

export const organizationsResource = 'urn:logto:resource:organizations';

export const users = [
    {
        id: '6401smsqzbfe',
        username: 'alice',
        password: 'alice-test-only',
        name: 'Alice Example',
        profile: {
            family_name: 'Example',
            given_name: 'Alice',
            zoneinfo: 'Europe/Berlin',
            locale: 'en-US',
        },
        picture: '/pictures/alice.png',
        email: 'alice@example.com',
        phone: '12025550123',
        customData: { plan: 'pro', theme: { dark: true } },
        roles: ['shopper'],
        personalAccessTokens: [
            { value: 'pat_test-only-of-alice' },
            { value: 'pat_test-only-of-alice-expired', expiresAt: Date.parse('2020-01-01') },
        ],
        createdAt: 1795331443399,
    },
    {
        id: 'e95wihtzeoo3',
        username: 'bob',
        password: 'bob-test-only',
        name: 'Bob Example',
        profile: {},
        picture: null,
        email: null,
        phone: null,
        customData: {},
        roles: [],
        personalAccessTokens: [],
        createdAt: 1795331443565,
    },
];

export const organizations = [
    {
        id: '1n1acp6bm3a7',
        name: 'Acme Inc',
        description: 'Acme Inc',
        members: { '6401smsqzbfe': ['org-admin'], 'logto-qt-machine': ['org-machine'] },
    },
    {
        id: 'x0j7sj1h2i5x',
        name: 'Globex Corp',
        description: 'Globex Corp',
        members: { '6401smsqzbfe': ['org-member'] },
    },
    {
        id: 'lr49koamq7nc',
        name: 'Initech',
        description: 'Has no members',
        members: {},
    },
];

export const resources = [
    {
        indicator: 'https://shopping.example/api',
        accessTokenTtl: 3600,
        scopes: ['read:products', 'write:products', 'delete:products'],
    },
    {
        indicator: 'https://short.example/api',
        accessTokenTtl: 60,
        scopes: ['ping'],
    },
    {
        indicator: 'https://org.example/api',
        accessTokenTtl: 600,
        scopes: ['read:org-data', 'write:org-data'],
    },
];

// The permissions of a role: of API resources by their indicator, of the organization itself under
// the reserved resource.
export const roles = {
    shopper: {
        'https://shopping.example/api': ['read:products', 'write:products'],
        'https://short.example/api': ['ping'],
    },
    'stock-keeper': {
        'https://shopping.example/api': ['read:products', 'write:products', 'delete:products'],
    },
};

export const organizationRoles = {
    'org-admin': {
        [organizationsResource]: ['invite:member', 'read:report'],
        'https://org.example/api': ['read:org-data', 'write:org-data'],
    },
    'org-member': {
        [organizationsResource]: ['read:report'],
        'https://org.example/api': ['read:org-data'],
    },
    'org-machine': {
        [organizationsResource]: ['read:report'],
        'https://org.example/api': ['read:org-data'],
    },
};
