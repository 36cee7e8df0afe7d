// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { createHash, randomBytes } from 'node:crypto';

import { main, RelyingParty } from './relying-party.mjs';

const randomText = () => randomBytes(24).toString('base64url');
const payload = (jwt) => JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url'));

/** Test-only: believes everything it is told, so that every lie must catch it. */
class Naive extends RelyingParty {
    #metadata;
    #verifier;

    async discover() {
        const response = await fetch(`${this.issuer}/.well-known/openid-configuration`);
        this.#metadata = await response.json();
    }

    begin() {
        this.#verifier = randomText();
        const url = new URL(this.#metadata.authorization_endpoint);
        url.search = new URLSearchParams({
            response_type: 'code',
            client_id: this.appId,
            redirect_uri: this.redirectUri,
            scope: 'openid',
            state: randomText(),
            nonce: randomText(),
            code_challenge: createHash('sha256').update(this.#verifier).digest('base64url'),
            code_challenge_method: 'S256',
        });
        return url;
    }

    finish(callback) {
        this.stage = 'token';
        return this.#askForTokens({
            grant_type: 'authorization_code',
            code: new URL(callback).searchParams.get('code'),
            redirect_uri: this.redirectUri,
            code_verifier: this.#verifier,
        });
    }

    async fetchUserInfo() {
        const headers = { authorization: `Bearer ${this.session.accessToken}` };
        const response = await fetch(this.#metadata.userinfo_endpoint, { headers });
        const answer = await response.text();
        return answer.startsWith('{') ? JSON.parse(answer) : payload(answer);
    }

    refresh() {
        const refreshToken = this.session.refreshToken;
        return this.#askForTokens({ grant_type: 'refresh_token', refresh_token: refreshToken });
    }

    endSessionUrl(state) {
        const url = new URL(this.#metadata.end_session_endpoint);
        url.search = new URLSearchParams({
            client_id: this.appId,
            post_logout_redirect_uri: this.redirectUri,
            state,
        });
        return url;
    }

    async #askForTokens(parameters) {
        const body = new URLSearchParams({ ...parameters, client_id: this.appId });
        const response = await fetch(this.#metadata.token_endpoint, { method: 'POST', body });
        const tokens = await response.json();
        return {
            sub: payload(tokens.id_token).sub,
            accessToken: tokens.access_token,
            refreshToken: tokens.refresh_token,
        };
    }
}

await main(Naive);
