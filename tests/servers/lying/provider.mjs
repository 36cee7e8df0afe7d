// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

import { endpoints, json, Refusal } from './endpoints.mjs';
import { findModule } from './modules/index.mjs';
import { paths, Run } from './run.mjs';

const postOnly = ['token', 'revocation'];

/** Starts the provider on the loopback interface: `{ baseUrl, close() }`. */
export async function startProvider(port = 0) {
    const runs = new Map();
    const server = createServer((request, response) => {
        answer(request, `http://127.0.0.1:${server.address().port}`, runs)
            .catch((error) => json({ error: 'server_error', error_description: error.stack }, 500))
            .then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return {
        baseUrl: `http://127.0.0.1:${server.address().port}`,
        close() {
            server.close();
            server.closeAllConnections();
        },
    };
}

/** A path is `/<run-id>/<module>/<endpoint>`; a run begins with its first request. */
async function answer(request, baseUrl, runs) {
    const { pathname, searchParams } = new URL(request.url, baseUrl);
    const [, runId, moduleName, ...rest] = pathname.split('/');
    const module = findModule(moduleName);
    if (!module)
        return json({ error: 'no such module' }, 404);

    const root = `${baseUrl}/${runId}/${moduleName}`;
    if (!runs.has(root))
        runs.set(root, new Run(root, module));
    const run = runs.get(root);
    const path = rest.join('/');
    return path === 'log' ? json(run.log) : answerEndpoint(run, path, request, searchParams);
}

async function answerEndpoint(run, path, request, query) {
    const endpoint = Object.keys(paths).find((name) => paths[name] === path) ?? 'unknown';
    const { method, headers } = request;
    const parameters = method === 'POST' ? new URLSearchParams(await text(request)) : query;
    const entry = { endpoint: logName(endpoint, parameters), method, path };
    run.log.push(entry);
    try {
        if (endpoint === 'unknown')
            throw new Refusal('not_found', 'not in the metadata', 404);
        if (postOnly.includes(endpoint) && method !== 'POST')
            throw new Refusal('invalid_request', 'only POST is allowed', 405);
        const result = await endpoints[endpoint](run, { parameters, headers });
        entry.status = result.status;
        return result;
    } catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        Object.assign(entry, { status: error.status, refused: error.message });
        return error.answer;
    }
}

function logName(endpoint, parameters) {
    const isRefresh = endpoint === 'token' && parameters.get('grant_type') === 'refresh_token';
    return isRefresh ? 'refresh' : endpoint;
}
