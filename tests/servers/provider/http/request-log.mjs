// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

const maximumEntries = 10_000;

// The last part of these is worth something to whoever finishes the sign-in.
const resumePath = /^(\/oidc\/(?:auth|device))\/(?!auth$).+$/;

/** Which requests came in: without queries, bodies and anything else that could be secret. */
export class RequestLog {
    entries = [];

    clear() {
        this.entries = [];
    }

    /** Notes the request at once, so in the order of arrival; the outcome when it is known. */
    add(request, response, path) {
        const entry = {
            time: new Date().toISOString(),
            method: request.method,
            path: path.replace(resumePath, '$1/…'),
            authorized: 'authorization' in request.headers,
        };
        this.entries.push(entry);
        this.entries.splice(0, this.entries.length - maximumEntries);
        response.once('close', () => {
            entry.status = response.statusCode;
            entry.finished = response.writableFinished;
            entry.grantType = request.grantType;
        });
    }
}
