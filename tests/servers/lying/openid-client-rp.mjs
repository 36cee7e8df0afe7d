// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import * as client from 'openid-client';

import { main, RelyingParty } from './relying-party.mjs';

const execute = [client.allowInsecureRequests, client.enableNonRepudiationChecks];
const unusedKeysLifetime = 60;

/** The certified npm openid-client, set to verify signatures also where TLS would do. */
class OpenidClient extends RelyingParty {
    #config;
    #checks = {};

    /** A later sign-in finds the keys of the earlier one in its cache, a minute old. */
    async discover() {
        const keys = this.#config && client.getJwksCache(this.#config);
        this.#config = await client.discovery(
            new URL(this.issuer), this.appId, undefined, client.None(), { execute });
        this.#config[client.customFetch] = this.#fetch;
        if (keys)
            client.setJwksCache(this.#config, { ...keys, uat: keys.uat - unusedKeysLifetime });
    }

    async begin() {
        this.#checks = {
            pkceCodeVerifier: client.randomPKCECodeVerifier(),
            expectedState: client.randomState(),
            expectedNonce: client.randomNonce(),
        };
        const { pkceCodeVerifier, expectedState, expectedNonce } = this.#checks;
        return client.buildAuthorizationUrl(this.#config, {
            redirect_uri: this.redirectUri,
            scope: 'openid offline_access profile email',
            prompt: 'consent',
            state: expectedState,
            nonce: expectedNonce,
            code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
            code_challenge_method: 'S256',
        });
    }

    /** State, nonce and verifier are good for one callback. */
    async finish(callback) {
        const checks = this.#checks;
        this.#checks = {};
        return sessionOf(await client.authorizationCodeGrant(
            this.#config, new URL(callback), checks));
    }

    fetchUserInfo() {
        const { accessToken, sub } = this.session;
        return client.fetchUserInfo(this.#config, accessToken, sub);
    }

    async refresh() {
        return sessionOf(await client.refreshTokenGrant(this.#config, this.session.refreshToken));
    }

    endSessionUrl(state) {
        return client.buildEndSessionUrl(this.#config, {
            id_token_hint: this.session.idToken,
            post_logout_redirect_uri: this.redirectUri,
            state,
        });
    }

    /** Finds out how far authorizationCodeGrant came: it checks, asks and verifies in one call. */
    #fetch = async (url, options) => {
        const response = await fetch(url, options);
        const isToken = url === this.#config.serverMetadata().token_endpoint;
        if (isToken && this.stage === 'callback')
            this.stage = response.ok ? 'id-token' : 'token';
        return response;
    };
}

function sessionOf(tokens) {
    return {
        sub: tokens.claims().sub,
        accessToken: tokens.access_token,
        refreshToken: tokens.refresh_token,
        idToken: tokens.id_token,
    };
}

await main(OpenidClient);
