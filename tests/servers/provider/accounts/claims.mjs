// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

/** Which claims a scope opens, as Logto has it. */
export const claimsOfScopes = {
    profile: [
        'name', 'family_name', 'given_name', 'middle_name', 'nickname', 'preferred_username',
        'profile', 'picture', 'website', 'gender', 'birthdate', 'zoneinfo', 'locale', 'updated_at',
        'username', 'created_at',
    ],
    email: ['email', 'email_verified'],
    phone: ['phone_number', 'phone_number_verified'],
    address: ['address'],
    custom_data: ['custom_data'],
    identities: ['identities', 'sso_identities'],
    roles: ['roles'],
    'urn:logto:scope:organizations': ['organizations', 'organization_data'],
    'urn:logto:scope:organization_roles': ['organization_roles'],
};

/** The claims that Logto gives at the userinfo endpoint only. */
const userinfoOnly = ['custom_data', 'identities', 'sso_identities', 'organization_data'];

/** All claims of a user; the pictures are served at the endpoint of the provider itself. */
export function claimsOf(user, { directory, endpoint }, use) {
    const organizations = directory.organizationsOf(user.id);
    const claims = {
        sub: user.id,
        name: user.name,
        ...user.profile,
        preferred_username: user.username,
        picture: user.picture && new URL(user.picture, endpoint).href,
        // Logto counts these two in milliseconds, other than OpenID Connect Core, section 5.1.
        updated_at: user.updatedAt ?? user.createdAt,
        created_at: user.createdAt,
        username: user.username,
        email: user.email,
        email_verified: Boolean(user.email),
        phone_number: user.phone,
        phone_number_verified: Boolean(user.phone),
        custom_data: user.customData,
        identities: user.identities ?? {},
        sso_identities: [],
        roles: user.roles,
        organizations: organizations.map(({ id }) => id),
        organization_data: organizations.map(
            ({ id, name, description }) => ({ id, name, description }),
        ),
        organization_roles: organizations.flatMap(
            ({ id, members }) => members[user.id].map((role) => `${id}:${role}`),
        ),
    };
    if (use === 'id_token') {
        for (const name of userinfoOnly) {
            delete claims[name];
        }
    }
    return claims;
}
