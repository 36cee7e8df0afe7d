// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { createHash } from 'node:crypto';

const cacheControl = 'no-cache, max-age=0, must-revalidate';

/** Middleware: an ETag on JSON that is read with GET, and 304 for who has it already. */
export async function conditionalGet(ctx, next) {
    await next();
    if (ctx.method !== 'GET' || ctx.status !== 200 || typeof ctx.body !== 'object' || !ctx.body) {
        return;
    }
    ctx.etag = createHash('sha256').update(JSON.stringify(ctx.body)).digest('base64url');
    if (ctx.path === '/jwks') {
        ctx.set('Cache-Control', cacheControl);
    }
    if (ctx.fresh) {
        ctx.status = 304;
        ctx.body = null;
    }
}
