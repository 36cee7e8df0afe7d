// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { errors } from 'oidc-provider';

// Logto puts its own members in front of those of OAuth 2. The message is for people and follows
// Accept-Language; the raw {{…}} are in Logto's answers too.
const messages = {
    en: {
        access_denied: 'Access denied.',
        insufficient_scope: 'Token missing scope `{{scope}}`.',
        invalid_grant: 'Grant request is invalid.',
        invalid_redirect_uri: "`redirect_uri` did not match any of the client's registered `redirect_uris`.",
        invalid_request: 'Request is invalid.',
        invalid_scope: 'Invalid scope: {{error_description}}.',
        invalid_target: 'Invalid resource indicator.',
        invalid_token: 'Invalid token provided.',
        unsupported_grant_type: 'Unsupported `grant_type` requested.',
        session_not_found: 'Session not found. Please go back and sign in again.',
    },
    de: {
        access_denied: 'Zugriff verweigert.',
        invalid_grant: 'Grant Anfrage ist ungültig.',
        invalid_request: 'Die Anfrage ist ungültig.',
        invalid_target: 'Ungültige Ressource.',
        invalid_token: 'Das Token ist ungültig.',
    },
};

function message(ctx, name) {
    const language = ctx.acceptsLanguages(Object.keys(messages)) || 'en';
    return messages[language][name] ?? messages.en[name]
        ?? `An OIDC error occurred: oidc.${name}.`;
}

function describe(ctx, out, error) {
    if (error instanceof errors.SessionNotFound) {
        return { code: 'session.not_found', message: message(ctx, 'session_not_found') };
    }
    return {
        code: `oidc.${out.error}`,
        message: message(ctx, out.error),
        ...(out.error === 'invalid_grant' && { error_uri: 'https://openid.sh/debug/invalid_grant' }),
    };
}

/** The renderError of oidc-provider: JSON also for those who would rather have HTML. */
export function renderError(ctx, out, error) {
    ctx.state.error = error;
    ctx.body = out;
}

function unknownRoute(ctx) {
    ctx.body = {
        error: 'invalid_request',
        error_description:
            `unrecognized route or not allowed method (${ctx.method} on ${ctx.path})`,
    };
    ctx.status = 404;
}

/** Middleware that gives every JSON error the members of Logto. */
export async function logtoErrorBodies(ctx, next) {
    await next();
    if (ctx.status === 404 && ctx.body === undefined) {
        unknownRoute(ctx);
    }
    if (typeof ctx.body?.error === 'string' && !('code' in ctx.body)) {
        ctx.body = { ...describe(ctx, ctx.body, ctx.state.error), ...ctx.body };
    }
}

export function notAMember(description = 'user is not a member of the organization') {
    const error = new errors.AccessDenied(description);
    error.status = 403;
    error.statusCode = 403;
    return error;
}
