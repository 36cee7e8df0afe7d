// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { decodeJwt, decodeProtectedHeader } from 'jose';

import { Browser } from './browser.mjs';

const main = fileURLToPath(new URL('../main.mjs', import.meta.url));

export const appId = 'logto-qt-demo';
export const callback = 'io.logto.qt://callback';
export const acme = '1n1acp6bm3a7';
export const globex = 'x0j7sj1h2i5x';
export const initech = 'lr49koamq7nc';
export const organizationsResource = 'urn:logto:resource:organizations';

const machineSecret = 'test-only-secret-of-the-machine-to-machine-app';
export const machine = {
    id: 'logto-qt-machine',
    secret: machineSecret,
    basic: { authorization: `Basic ${btoa(`logto-qt-machine:${machineSecret}`)}` },
};

/** Everything the recorded session asked for (capture 03a). */
export const fullRequest = {
    scope: 'openid offline_access profile email phone custom_data identities roles '
        + 'urn:logto:scope:organizations urn:logto:scope:organization_roles '
        + 'read:products write:products delete:products ping read:org-data write:org-data '
        + 'invite:member read:report',
    resource: ['https://shopping.example/api', 'https://short.example/api',
        'https://org.example/api', organizationsResource],
};

/** Starts the provider as its users do: as a process of its own. */
export async function startProvider(...options) {
    const child = spawn(process.execPath, [main, '--control', '--exit-with-stdin', ...options],
        { stdio: ['pipe', 'pipe', 'inherit'] });
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    return new RunningProvider(child, JSON.parse(line));
}

class RunningProvider {
    constructor(child, ready) {
        this.child = child;
        this.ready = ready;
        this.issuer = ready.issuer;
        this.endpoint = ready.endpoint;
    }

    async stop() {
        if (this.child.exitCode !== null) {
            return this.child.exitCode;
        }
        const exit = once(this.child, 'exit');
        this.child.stdin.end();
        return (await exit)[0];
    }

    async control(name, body) {
        const response = await fetch(`${this.endpoint}/control/${name}`, body && {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
        });
        return response.json();
    }

    async post(path, parameters, headers = {}) {
        const response = await fetch(`${this.issuer}${path}`, {
            method: 'POST',
            headers,
            body: form(parameters),
        });
        return answerOf(response);
    }

    async get(path, headers = {}) {
        return answerOf(await fetch(`${this.issuer}${path}`, { headers, redirect: 'manual' }));
    }

    token(parameters) {
        return this.post('/token', { client_id: appId, ...parameters });
    }

    refresh(refreshToken, parameters = {}) {
        return this.token({
            grant_type: 'refresh_token', refresh_token: refreshToken, ...parameters,
        });
    }

    userinfo(accessToken) {
        return this.get('/me', { authorization: `Bearer ${accessToken}` });
    }

    revoke(token, parameters = {}) {
        return this.post('/token/revocation', { client_id: appId, token, ...parameters });
    }

    authorizationRequest(parameters = {}) {
        const verifier = randomBytes(32).toString('base64url');
        const all = {
            client_id: appId,
            redirect_uri: callback,
            response_type: 'code',
            state: randomBytes(16).toString('base64url'),
            nonce: randomBytes(16).toString('base64url'),
            code_challenge: createHash('sha256').update(verifier).digest('base64url'),
            code_challenge_method: 'S256',
            scope: 'openid offline_access profile',
            prompt: 'consent',
            ...parameters,
        };
        return { url: `${this.issuer}/auth?${form(all)}`, verifier, parameters: all };
    }

    /** Signs in with a browser of its own and exchanges the code. */
    async signIn(parameters, { user = 'alice', browser = new Browser(), exchange = {} } = {}) {
        const request = this.authorizationRequest(parameters);
        const { redirect } = await browser.signIn(request.url, user);
        const code = redirect.searchParams.get('code');
        const codeRequest = {
            grant_type: 'authorization_code',
            client_id: request.parameters.client_id,
            code,
            redirect_uri: request.parameters.redirect_uri,
            code_verifier: request.verifier,
            ...exchange,
        };
        const answer = await this.token(codeRequest);
        return { ...answer, redirect, request, codeRequest, browser };
    }
}

function form(parameters) {
    return new URLSearchParams(Object.entries(parameters)
        .filter(([, value]) => value !== undefined)
        .flatMap(([name, value]) => [value].flat().map((each) => [name, each])));
}

async function answerOf(response) {
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
        status: response.status,
        headers: response.headers,
        body: isJson && text ? JSON.parse(text) : text,
        location: response.headers.get('location'),
    };
}

export function decode(jwt) {
    return { header: decodeProtectedHeader(jwt), claims: decodeJwt(jwt) };
}
