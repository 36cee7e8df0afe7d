// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';

import { portrait } from './pictures.mjs';
import { redirect, sendJson } from './response.mjs';

const chunk = Buffer.alloc(64 * 1024, 'test');

function* bytes(size) {
    for (let left = size; left > 0; left -= chunk.length) {
        yield chunk.subarray(0, Math.min(left, chunk.length));
    }
}

// With "cookie", the answer sets one.
function cookieOf(url) {
    const cookie = url.searchParams.get('cookie');
    return cookie === null ? {} : { 'Set-Cookie': cookie };
}

// What arrived, without keeping it.
async function echo({ request, response, claims, url }) {
    const hash = createHash('sha256');
    let length = 0;
    for await (const part of request) {
        hash.update(part);
        length += part.length;
    }
    sendJson(response, 200, {
        method: request.method,
        query: url.search,
        audience: claims.aud,
        organization: claims.organization_id ?? null,
        scope: claims.scope,
        token: claims.jti,
        type: request.headers['content-type'] ?? null,
        note: request.headers['x-note'] ?? null,
        cookie: request.headers.cookie ?? null,
        length,
        sha256: hash.digest('hex'),
    }, cookieOf(url));
}

// The first token that is shown here is not good any more.
async function refuseOnce(trial) {
    const { claims, state, refuse } = trial;
    state.refused ??= claims.jti;
    if (state.refused === claims.jti) {
        refuse();
        return;
    }
    await echo(trial);
}

// "times" calls of this very URL are turned away.
async function busy(trial) {
    const { response, url, state } = trial;
    const turnedAway = state[url.search] ?? 0;
    if (turnedAway >= Number(url.searchParams.get('times') ?? 1)) {
        await echo(trial);
        return;
    }
    state[url.search] = turnedAway + 1;
    const after = url.searchParams.get('after');
    sendJson(response, Number(url.searchParams.get('status') ?? 429), { error: 'busy' },
        after === null ? {} : { 'Retry-After': after });
}

async function download({ response, url }) {
    const size = Number(url.searchParams.get('size'));
    response.writeHead(200, {
        'Content-Type': 'application/octet-stream',
        'Content-Length': size,
    });
    await pipeline(Readable.from(bytes(size)), response).catch(() => response.destroy());
}

// In two parts, so that progress is seen; the rest never comes.
async function half({ response }) {
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 1000 });
    response.write('of whoever');
    await setTimeout(150);
    if (!response.destroyed) {
        response.write(' has asked');
    }
}

/** What APIs do with calls, for tests of who calls them. With any method. */
export const trials = {
    '/api/trials/echo': echo,
    '/api/trials/refuse-once': refuseOnce,
    '/api/trials/refuse-always': ({ refuse, response, url }) => {
        const challenge = url.searchParams.get('challenge');
        if (challenge) {
            sendJson(response, 401, { error: 'unauthorized' }, { 'WWW-Authenticate': challenge });
        } else {
            refuse();
        }
    },
    '/api/trials/busy': busy,
    '/api/trials/redirect': ({ response, url }) => redirect(response,
        Number(url.searchParams.get('status') ?? 302), url.searchParams.get('to')),
    '/api/trials/status': ({ response, url }) => sendJson(response,
        Number(url.searchParams.get('status')), { error: 'as you like it' }),
    '/api/trials/download': download,
    '/api/trials/half': half,
    '/api/trials/silence': () => {},
    '/api/trials/picture.png': ({ response }) => {
        response.writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': portrait.length });
        response.end(portrait);
    },
};
