// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { SubjectTokens } from '../accounts/subject-tokens.mjs';
import { signingAlgorithms } from '../oidc/keys.mjs';
import { HttpError, readJson } from './request.mjs';
import { sendJson } from './response.mjs';
import { faults } from './sign-in-experience.mjs';

function required(value, message) {
    if (!value) {
        throw new HttpError(400, message);
    }
    return value;
}

function isBoolean(value) {
    return typeof value === 'boolean';
}

function isObject(value) {
    return typeof value === 'object' && value !== null;
}

function isExperience(value) {
    return isObject(value) && isObject(value.members ?? {})
        && (value.fault === undefined || Object.hasOwn(faults, value.fault));
}

function isLifetime(value) {
    return value === null || (Number.isInteger(value) && value > 0);
}

const checks = {
    leeway: (value) => Number.isFinite(value) && value >= 0,
    accessTokenTtl: isLifetime,
    refreshTokenTtl: isLifetime,
    rotation: isBoolean,
    issuedTokenType: isBoolean,
    accountCenter: (value) => isBoolean(value?.enabled),
    signInExperience: isExperience,
};

/** Lets tests see and change what goes on; switched on by --control only. */
export class Control {
    constructor(context) {
        this.context = context;
    }

    #routes = {
        'GET /control/log': () => ({ requests: this.context.log.entries }),
        'GET /control/grants': () => this.#grants(),
        'POST /control/rotate-keys': (body) => this.#rotateKeys(body),
        'POST /control/suspend-user': (body) => this.#suspend(body),
        'POST /control/membership': (body) => this.#membership(body),
        'POST /control/revoke': (body) => this.#revoke(body),
        'POST /control/settings': (body) => this.#settings(body),
        'POST /control/subject-token': (body) => this.#subjectToken(body),
        'GET /control/verification-codes': () => ({
            codes: this.context.verifications.codes(),
        }),
        'POST /control/expire-verifications': () => this.context.verifications.expire(),
        'POST /control/account': (body) => this.#account(body),
        'POST /control/forget-requests': () => this.context.log.clear(),
        'POST /control/reset': () => this.context.reset(),
    };

    handles(path) {
        return path.startsWith('/control/');
    }

    async handle(request, response, url) {
        const route = this.#routes[`${request.method} ${url.pathname}`];
        if (!route) {
            throw new HttpError(404, 'No such control.');
        }
        const body = request.method === 'POST' ? await readJson(request) : undefined;
        sendJson(response, 200, await route(body) ?? {});
    }

    #user(name) {
        return required(this.context.directory.user(name), 'No such user.');
    }

    #grants() {
        const { storage, directory, counters } = this.context;
        const refreshTokens = storage.all('RefreshToken').map(([, payload]) => payload);
        const grants = storage.all('Grant').map(([id, grant]) => ({
            user: directory.user(grant.accountId)?.username,
            app: grant.clientId,
            scopes: (grant.openid?.scope ?? '').split(' ').filter(Boolean),
            resources: Object.keys(grant.resources ?? {}),
            refreshTokens: refreshTokens
                .filter(({ grantId, consumed }) => grantId === id && !consumed).length,
            rotatedRefreshTokens: refreshTokens
                .filter(({ grantId, consumed }) => grantId === id && consumed).length,
        }));
        return {
            sessions: storage.all('Session').filter(([, { accountId }]) => accountId).length,
            grants,
            reuseDetections: counters.reuseDetections,
        };
    }

    async #rotateKeys({ alg }) {
        required(alg === undefined || signingAlgorithms.includes(alg),
            `alg must be one of ${signingAlgorithms.join(', ')}.`);
        await this.context.rotateKeys(alg ?? this.context.keys.alg);
        return { alg: this.context.keys.alg };
    }

    #suspend({ user, suspended = true }) {
        this.#user(user).suspended = suspended;
    }

    #membership({ user, organization, member = true, roles = ['org-member'] }) {
        const { directory } = this.context;
        directory.setMembership(
            this.#user(user).id,
            required(directory.organization(organization), 'No such organization.'),
            member ? roles : undefined,
        );
    }

    // As Logto's management API does, which is not here.
    #subjectToken({ user, expiresIn }) {
        required(expiresIn === undefined || Number.isFinite(expiresIn),
            'expiresIn must be a number.');
        return new SubjectTokens(this.context.storage).create(this.#user(user).id, expiresIn);
    }

    #account({ user, members }) {
        return Object.assign(this.#user(user), members);
    }

    // As when an administrator ends the user's sessions: every token is dead from now on.
    #revoke({ user }) {
        const { id } = this.#user(user);
        for (const model of ['Grant', 'Session', 'AccessToken', 'RefreshToken',
            'AuthorizationCode', 'DeviceCode']) {
            this.context.storage.deleteWhere(model, ({ accountId }) => accountId === id);
        }
    }

    // Lifetimes of null go back to those of the resources.
    #settings(changes) {
        const { settings } = this.context;
        for (const [name, value] of Object.entries(changes)) {
            const isRight = required(Object.hasOwn(checks, name) && checks[name],
                `No such setting: ${name}.`);
            required(isRight(value), `${name} cannot be ${JSON.stringify(value)}.`);
        }
        return Object.assign(settings, changes);
    }
}
