// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

export const signingAlgorithms = ['ES384', 'ES256', 'ES512', 'RS256', 'PS256'];

async function signingKey(alg) {
    const { privateKey } = await generateKeyPair(alg, { extractable: true, modulusLength: 2048 });
    const jwk = await exportJWK(privateKey);
    // No "alg" for RSA, as Logto publishes it; oidc-provider adds one where the curve leaves no
    // choice.
    return { ...jwk, kid: await calculateJwkThumbprint(jwk), use: 'sig' };
}

function publicPart({ kty, kid, use, crv, x, y, n, e }) {
    return { kty, kid, use, crv, x, y, n, e };
}

/** The signing keys, newest first, never more than two: the one in use and the one before. */
export class SigningKeys {
    jwks = { keys: [] };

    async rotate(alg) {
        this.jwks = { keys: [await signingKey(alg), ...this.jwks.keys].slice(0, 2) };
        this.alg = alg;
    }

    async reset(alg) {
        this.jwks = { keys: [] };
        await this.rotate(alg);
    }

    restore({ alg, keys }) {
        this.alg = alg;
        this.jwks = { keys };
    }

    publicJwks() {
        return { keys: this.jwks.keys.map(publicPart) };
    }
}
