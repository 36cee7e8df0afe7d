// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

/** Middleware: the address that Logto shows to people lies outside /oidc. */
export async function deviceAuthorizationAnswer(ctx, next) {
    await next();
    if (ctx.body?.device_code) {
        for (const name of ['verification_uri', 'verification_uri_complete']) {
            ctx.body[name] = ctx.body[name].replace('/oidc/device', '/device');
        }
    }
}
