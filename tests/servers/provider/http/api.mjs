// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { createLocalJWKSet, errors, jwtVerify } from 'jose';

import { organizationOfAudience } from '../accounts/directory.mjs';
import { signingAlgorithms } from '../oidc/keys.mjs';
import { trials } from './api-trials.mjs';
import { sendJson } from './response.mjs';

const shopping = 'https://shopping.example/api';
const orgApi = 'https://org.example/api';

const products = [
    { id: 'tea', name: 'Green tea', price: 4.5 },
    { id: 'mug', name: 'Mug', price: 12 },
];

const routes = {
    'GET /api/products': {
        audience: shopping,
        scope: 'read:products',
        answer: () => ({ products }),
    },
    'POST /api/products': {
        audience: shopping,
        scope: 'write:products',
        answer: () => ({ created: true }),
    },
    'DELETE /api/products': {
        audience: shopping,
        scope: 'delete:products',
        answer: () => ({ deleted: true }),
    },
    'GET /api/ping': {
        audience: 'https://short.example/api',
        scope: 'ping',
        answer: () => ({ pong: true }),
    },
    'GET /api/organization': {
        organization: true,
        answer: ({ organization: { id, name, description } }) => ({ id, name, description }),
    },
    'GET /api/organization/report': {
        organization: true,
        scope: 'read:report',
        answer: ({ organization: { name } }) => ({ report: `All is well at ${name}.` }),
    },
    'GET /api/organization/data': {
        audience: orgApi,
        scope: 'read:org-data',
        answer: ({ claims }) => ({ organization: claims.organization_id ?? null, data: [1, 2, 3] }),
    },
};

function routeFor(method, path) {
    const serve = trials[path];
    return routes[`${method} ${path}`] ?? (serve && { serve });
}

function bearerToken(request) {
    const [scheme, token, ...rest] = (request.headers.authorization ?? '').split(' ');
    return scheme.toLowerCase() === 'bearer' && token && !rest.length ? token : undefined;
}

/** A small API that takes nothing but access tokens of this provider (RFC 6750, RFC 9068). */
export class ProtectedApi {
    constructor(context) {
        this.context = context;
    }

    handles(path) {
        return path === '/api' || path.startsWith('/api/');
    }

    async handle(request, response, url) {
        const route = routeFor(request.method, url.pathname);
        if (!route) {
            sendJson(response, 404, { error: 'not_found' });
            return;
        }
        const token = bearerToken(request);
        if (!token) {
            this.#refuse(response, 401);
            return;
        }
        await this.#answer(request, response, url, route, token);
    }

    async #answer(request, response, url, route, token) {
        let claims;
        try {
            claims = await this.#verify(token, route);
        } catch (error) {
            if (!(error instanceof errors.JOSEError)) {
                throw error;
            }
            this.#refuse(response, 401, 'invalid_token', 'the access token is not valid here');
            return;
        }
        if (route.scope && !(claims.scope ?? '').split(' ').includes(route.scope)) {
            this.#refuse(response, 403, 'insufficient_scope', 'a permission is missing',
                route.scope);
            return;
        }
        if (route.serve) {
            await route.serve({
                request,
                response,
                url,
                claims,
                state: this.#trialState(url.pathname),
                refuse: () => this.#refuse(response, 401, 'invalid_token', 'as the trial says'),
            });
            return;
        }
        const organization = this.#organization(claims);
        sendJson(response, 200, route.answer({ claims, organization }));
    }

    #trialState(path) {
        this.context.trials[path] ??= {};
        return this.context.trials[path];
    }

    async #verify(token, route) {
        // The published keys, without a request that tests would see in the log.
        const keys = createLocalJWKSet(this.context.keys.publicJwks());
        const { payload } = await jwtVerify(token, keys, {
            issuer: this.context.issuer,
            audience: route.audience,
            algorithms: signingAlgorithms,
            typ: 'at+jwt',
            requiredClaims: ['sub', 'iat', 'exp', 'aud'],
        });
        if (route.organization && !this.#organization(payload)) {
            throw new errors.JWTClaimValidationFailed('no organization', payload, 'aud');
        }
        return payload;
    }

    #organization({ aud }) {
        const id = typeof aud === 'string' ? organizationOfAudience(aud) : undefined;
        return id && this.context.directory.organization(id);
    }

    #refuse(response, status, error, description, scope) {
        const parameters = Object.entries({
            realm: 'local test API', error, error_description: description, scope,
        }).filter(([, value]) => value);
        const challenge = parameters.map(([name, value]) => `${name}="${value}"`).join(', ');
        sendJson(response, status, { error: error ?? 'unauthorized' }, {
            'WWW-Authenticate': `Bearer ${challenge}`,
        });
    }
}
