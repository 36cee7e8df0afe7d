// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { isThirdParty } from '../accounts/apps.mjs';
import { AccountError, refuse } from './account-error.mjs';
import { accountRoutes } from './account-routes.mjs';
import { readJson } from './request.mjs';
import { sendJson } from './response.mjs';

/**
 * STAND-IN for Logto's Account API (/api/my-account, /api/verifications), which oidc-provider does
 * not have. Written from Logto's public description of these routes: paths, bodies, status codes and
 * error codes are Logto's, what is behind them is only as much as tests need.
 */
export class AccountApi {
    constructor(context) {
        this.context = context;
    }

    handles(path) {
        return /^\/api\/(my-account|verifications)(\/|$)/.test(path);
    }

    async handle(request, response, url) {
        try {
            const answer = await this.#answer(request, url);
            if (answer === undefined) {
                response.writeHead(204).end();
            } else {
                const status = request.method === 'POST' && answer.expiresAt ? 201 : 200;
                sendJson(response, status, answer);
            }
        } catch (error) {
            if (!(error instanceof AccountError)) {
                throw error;
            }
            const { status, code, data } = error;
            sendJson(response, status, { code, message: `Refused: ${code}.`, data });
        }
    }

    async #answer(request, url) {
        const auth = await this.#authenticate(request);
        for (const [pattern, route] of Object.entries(accountRoutes)) {
            const [method, path] = pattern.split(' ');
            const match = method === request.method
                && new RegExp(`^/api/${path.replace(':id', '([^/]+)')}$`).exec(url.pathname);
            if (match) {
                const hasBody = ['POST', 'PATCH', 'PUT'].includes(method);
                return route({
                    ...auth,
                    body: hasBody ? await readJson(request) : {},
                    id: match[1] && decodeURIComponent(match[1]),
                    query: url.searchParams,
                    context: this.context,
                });
            }
        }
        return refuse(404, 'entity.not_found');
    }

    async #authenticate(request) {
        const { provider, directory, verifications } = this.context;
        const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
        const accessToken = token && await provider.AccessToken.find(token);
        const user = accessToken && directory.user(accessToken.accountId);
        if (!user || user.suspended) {
            refuse(401, 'auth.unauthorized');
        }
        const scopes = new Set(accessToken.scope?.split(' '));
        if (!scopes.has('openid')) {
            refuse(403, 'auth.forbidden');
        }
        if (request.method !== 'GET' && isThirdParty(accessToken.clientId)) {
            refuse(403, 'auth.third_party_application_forbidden');
        }
        const record = verifications.find(request.headers['logto-verification-id']);
        const verified = Boolean(record?.verified && record.userId === user.id);
        return { user, scopes, verified, sessionUid: accessToken.sessionUid };
    }
}
