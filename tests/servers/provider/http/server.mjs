// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { createServer } from 'node:http';

import { messagePage } from '../pages/message.mjs';
import { HttpError } from './request.mjs';
import { redirect, sendJson, sendPage } from './response.mjs';

const mountPath = '/oidc';
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

// A page on the web can point its own host name at 127.0.0.1; it must not get any further.
function isLoopbackHost(request) {
    const host = URL.parse(`http://${request.headers.host}`)?.hostname;
    return loopbackHosts.has(host);
}

/** Decides who answers a request: oidc-provider, its pages, the API or the control interface. */
export class Front {
    constructor(context, handlers) {
        this.context = context;
        this.handlers = handlers;
    }

    listener = async (request, response) => {
        const url = URL.parse(request.url, 'http://localhost');
        if (!url?.pathname.startsWith('/control/')) {
            this.context.log.add(request, response, url?.pathname ?? '');
        }
        try {
            if (!url || !isLoopbackHost(request)) {
                throw new HttpError(421, 'This server answers on this machine only.');
            }
            await this.#answer(request, response, url);
        } catch (error) {
            this.#fail(response, error);
        }
    };

    async #answer(request, response, url) {
        if (url.pathname.startsWith(`${mountPath}/`)) {
            await this.#oidc(request, response);
            return;
        }
        if (url.pathname === '/device') {
            redirect(response, 303, `${mountPath}/device${url.search}`);
            return;
        }
        const handler = this.handlers.find((each) => each.handles(url.pathname));
        if (!handler) {
            sendPage(response, 404, messagePage('Nothing here', 'There is no page at this address.'));
            return;
        }
        await handler.handle(request, response, url);
    }

    // oidc-provider works out its own addresses from the difference of url and originalUrl.
    async #oidc(request, response) {
        request.originalUrl = request.url;
        request.url = request.url.slice(mountPath.length);
        await this.context.provider.callback()(request, response);
    }

    #fail(response, error) {
        if (!(error instanceof HttpError)) {
            console.error(error);
        }
        if (!response.headersSent) {
            sendJson(response, error.status ?? 500, {
                error: error instanceof HttpError ? error.message : 'Internal error.',
            });
        } else {
            response.destroy();
        }
    }
}

function listen(listener, host, port) {
    const server = createServer(listener);
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve(server));
    });
}

/** Listens on the loopback addresses that the host name stands for, all on one port. */
export async function listenOnLoopback(listener, host, port) {
    if (host !== 'localhost') {
        return [await listen(listener, host, port)];
    }
    const first = await listen(listener, '127.0.0.1', port);
    try {
        return [first, await listen(listener, '::1', first.address().port)];
    } catch {
        // No IPv6 on this machine.
        return [first];
    }
}
