// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { SigningKey } from './keys.mjs';

/** Paths no client would guess, so that one that does not read the metadata fails. */
export const paths = {
    discovery: 'oidc/.well-known/openid-configuration',
    authorization: 'front/door',
    token: 'mint',
    jwks: 'key-ring',
    userinfo: 'who/is/it',
    'end-session': 'way/out',
    revocation: 'shredder',
    trap: 'trap',
};

/** What one client does to one module: its keys, grants and request log. */
export class Run {
    log = [];
    authorizations = 0;
    codes = new Map();
    refreshTokens = new Map();
    accessTokens = new Map();
    #keys = new Map();

    constructor(root, module) {
        this.root = root;
        this.issuer = `${root}/oidc`;
        this.module = module;
        this.signer = this.key('signer');
    }

    url(endpoint) {
        return `${this.root}/${paths[endpoint]}`;
    }

    /** The key of that name, the same one for the whole run. */
    key(name, alg = this.module.alg ?? 'ES384') {
        if (!this.#keys.has(name))
            this.#keys.set(name, new SigningKey(alg));
        return this.#keys.get(name);
    }

    /** `honest`, or what the module says in its place. */
    lie(subject, honest, ...context) {
        const hook = this.module.lie?.[subject];
        return hook ? hook(honest, this, ...context) : honest;
    }
}
