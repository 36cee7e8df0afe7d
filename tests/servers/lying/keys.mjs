// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { constants, generateKeyPairSync, randomUUID, sign } from 'node:crypto';

const ec = (namedCurve, hash) => ({
    type: 'ec',
    options: { namedCurve },
    hash,
    parameters: { dsaEncoding: 'ieee-p1363' },
});
const rsa = (hash, parameters) => ({
    type: 'rsa',
    options: { modulusLength: 2048 },
    hash,
    parameters,
});

const algorithms = {
    ES256: ec('P-256', 'sha256'),
    ES384: ec('P-384', 'sha384'),
    ES512: ec('P-521', 'sha512'),
    RS256: rsa('sha256', {}),
    PS256: rsa('sha256', {
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
    }),
};

/** A key pair of the provider, made anew for each run. */
export class SigningKey {
    #algorithm;

    constructor(alg) {
        this.#algorithm = algorithms[alg];
        const { type, options } = this.#algorithm;
        Object.assign(this, { alg, kid: randomUUID() }, generateKeyPairSync(type, options));
    }

    get publicJwk() {
        return { ...this.publicKey.export({ format: 'jwk' }), ...this.#description };
    }

    get privateJwk() {
        return { ...this.privateKey.export({ format: 'jwk' }), ...this.#description };
    }

    /** The JWS signature of `input`; node:crypto, because jose refuses to sign what is wrong. */
    sign(input, { hash = this.#algorithm.hash, ...parameters } = {}) {
        const key = { key: this.privateKey, ...this.#algorithm.parameters, ...parameters };
        return sign(hash, Buffer.from(input), key);
    }

    get #description() {
        return { kid: this.kid, alg: this.alg, use: 'sig' };
    }
}
