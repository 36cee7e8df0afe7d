// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { signInExperience } from '../accounts/sign-in-experience.mjs';
import { sendJson, sendPage } from './response.mjs';

/** How the route can be out of order, by the setting signInExperience.fault. */
export const faults = {
    'not-found': (response) => sendJson(response, 404, {
        code: 'entity.not_found', message: 'The resource does not exist.',
    }),
    broken: (response) => sendJson(response, 500, {
        code: 'internal', message: 'Internal server error.',
    }),
    page: (response) => sendPage(response, 200, '<!DOCTYPE html><title>Welcome</title>'),
    garbage: (response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end('{"signIn": {"methods": [');
    },
    other: (response) => sendJson(response, 200, { hello: 'world' }),
};

/**
 * STAND-IN for Logto's public route of the sign-in experience, which oidc-provider does not have.
 * Its shape is that of Logto's published schema; nothing here was recorded from a real server.
 */
export class SignInExperience {
    constructor(context) {
        this.context = context;
    }

    handles(path) {
        return path === '/api/.well-known/sign-in-exp';
    }

    handle(request, response, url) {
        if (!['GET', 'HEAD'].includes(request.method)) {
            sendJson(response, 405, { error: 'method_not_allowed' }, { Allow: 'GET, HEAD' });
            return;
        }
        const { fault, members } = this.context.settings.signInExperience;
        if (fault) {
            faults[fault](response);
            return;
        }
        sendJson(response, 200, signInExperience({
            endpoint: this.context.endpoint,
            appId: url.searchParams.get('appId'),
            organizationId: url.searchParams.get('organizationId'),
            members,
        }));
    }
}
