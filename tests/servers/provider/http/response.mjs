// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { pageHeaders } from '../pages/layout.mjs';

export function sendJson(response, status, value, headers = {}) {
    response.writeHead(status, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
        ...headers,
    });
    response.end(JSON.stringify(value));
}

export function sendPage(response, status, body) {
    response.writeHead(status, pageHeaders);
    response.end(body);
}

export function redirect(response, status, location) {
    response.writeHead(status, { Location: location, 'Cache-Control': 'no-store' });
    response.end();
}
