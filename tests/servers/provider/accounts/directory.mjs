// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import * as seed from './seed.mjs';

export const { organizationsResource } = seed;

const organizationAudiencePrefix = 'urn:logto:organization:';

export function organizationAudience(organizationId) {
    return organizationAudiencePrefix + organizationId;
}

export function organizationOfAudience(audience) {
    return audience.startsWith(organizationAudiencePrefix)
        ? audience.slice(organizationAudiencePrefix.length)
        : undefined;
}

function permissions(roleNames, definitions, indicator) {
    return roleNames.flatMap((name) => definitions[name]?.[indicator] ?? []);
}

/** Users, organizations, roles and API resources, and what changes in them while tests run. */
export class Directory {
    constructor(moreResources = 0) {
        this.moreResources = moreResources;
        this.reset();
    }

    reset() {
        this.users = structuredClone(seed.users);
        this.organizations = structuredClone(seed.organizations);
        this.resources = structuredClone(seed.resources);
        this.roles = structuredClone(seed.roles);
        this.#addResources();
    }

    #addResources() {
        for (let number = 1; number <= this.moreResources; ++number) {
            const indicator = `https://more.example/${number}`;
            this.resources.push({ indicator, accessTokenTtl: 3600, scopes: ['read'] });
            this.roles.shopper[indicator] = ['read'];
        }
    }

    user(idOrUsername) {
        return this.users.find(({ id, username }) => [id, username].includes(idOrUsername));
    }

    organization(idOrName) {
        return this.organizations.find(({ id, name }) => [id, name].includes(idOrName));
    }

    resource(indicator) {
        return this.resources.find((resource) => resource.indicator === indicator);
    }

    /** The user with these credentials; throws nothing, a wrong password gives undefined. */
    authenticate(identifier, password) {
        const name = identifier.trim().toLowerCase();
        return this.users.find(
            (user) => [user.username, user.email].includes(name) && user.password === password,
        );
    }

    /** Who comes from a connector, which is the same person each time; registered the first time. */
    userFromElsewhere({ kind, key, name }) {
        const id = `from-${key}`;
        const details = { id: `${key}-user`, name: `Sam of ${name}`, email: `sam@${key}.example` };
        const identity = { [key]: { userId: details.id, details } };
        if (!this.user(id)) {
            this.users.push({
                id,
                username: null,
                name: details.name,
                profile: {},
                picture: null,
                email: details.email,
                phone: null,
                customData: {},
                identities: kind === 'social' ? identity : {},
                roles: ['shopper'],
                personalAccessTokens: [],
                createdAt: Date.now(),
            });
        }
        return this.user(id);
    }

    userOfPersonalAccessToken(token) {
        return this.users.find(({ personalAccessTokens }) => personalAccessTokens.some(
            ({ value, expiresAt }) => value === token && !(expiresAt <= Date.now()),
        ));
    }

    organizationsOf(memberId) {
        return this.organizations.filter(({ members }) => memberId in members);
    }

    isMember(memberId, organizationId) {
        return memberId in (this.organization(organizationId)?.members ?? {});
    }

    setMembership(userId, organization, roleNames) {
        if (roleNames) {
            organization.members[userId] = roleNames;
        } else {
            delete organization.members[userId];
        }
    }

    /** Every permission that exists for a resource, whoever may hold it. */
    allScopes(indicator) {
        if (indicator === organizationsResource) {
            return [...new Set(permissions(Object.keys(seed.organizationRoles),
                seed.organizationRoles, indicator))];
        }
        return this.resource(indicator)?.scopes ?? [];
    }

    /**
     * The permissions that a user, or an app, holds for a resource, in one organization or at all.
     * An app's roles in organizations count there only, a user's everywhere.
     */
    scopesOf(holder, indicator, organizationId) {
        const organizations = this.organizationsOf(holder.id).filter(
            ({ id }) => (organizationId === undefined ? !holder.isApp : id === organizationId),
        );
        const roleNames = organizations.flatMap(({ members }) => members[holder.id]);
        const inOrganizations = permissions(roleNames, seed.organizationRoles, indicator);
        const own = organizationId === undefined
            ? permissions(holder.roles ?? [], this.roles, indicator)
            : [];
        const held = new Set([...own, ...inOrganizations]);
        return this.allScopes(indicator).filter((scope) => held.has(scope));
    }
}
