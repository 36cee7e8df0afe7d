// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

const maximumBody = 64 * 1024;

export class HttpError extends Error {
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}

async function readBody(request) {
    const chunks = [];
    let length = 0;
    for await (const chunk of request) {
        length += chunk.length;
        if (length > maximumBody) {
            throw new HttpError(413, 'The request body is too large.');
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

function requireType(request, type) {
    const [given] = (request.headers['content-type'] ?? '').split(';');
    if (given.trim().toLowerCase() !== type) {
        throw new HttpError(415, `The request body must be ${type}.`);
    }
}

export async function readForm(request) {
    requireType(request, 'application/x-www-form-urlencoded');
    return Object.fromEntries(new URLSearchParams(await readBody(request)));
}

export async function readJson(request) {
    requireType(request, 'application/json');
    try {
        return JSON.parse(await readBody(request) || '{}');
    } catch (cause) {
        if (cause instanceof HttpError) {
            throw cause;
        }
        throw new HttpError(400, 'The request body is not JSON.');
    }
}
