// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

/** The claims of the one user; null and milliseconds as Logto sends them. */
export const user = {
    sub: '6401smsqzbfe',
    name: 'Alice Example',
    username: 'alice',
    picture: null,
    email: 'alice@example.com',
    email_verified: true,
    updated_at: 1795331993749,
};

export function honestClaims(run, { clientId, nonce }) {
    const iat = Math.floor(Date.now() / 1000);
    return { ...user, nonce, aud: clientId, exp: iat + 3600, iat, iss: run.issuer };
}

/** A JWT in compact form; hooks may give header and claims as an object or as JSON text. */
export async function issueJwt(run, claims) {
    const header = run.lie('header', { alg: run.signer.alg, kid: run.signer.kid });
    const input = `${encode(header)}.${encode(claims)}`;
    const signature = run.lie('signature', run.signer.sign(input), input);
    return run.lie('jwt', `${input}.${signature.toString('base64url')}`);
}

function encode(part) {
    return Buffer.from(asJsonText(part)).toString('base64url');
}

export function asJsonText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The JWT inside a JWE, for a key that the client cannot have. */
export async function encrypted(jwt) {
    // Loaded late, so that the table of modules can be listed before npm has installed anything.
    const { CompactEncrypt, generateKeyPair } = await import('jose');
    const { publicKey } = await generateKeyPair('ECDH-ES');
    return new CompactEncrypt(Buffer.from(jwt))
        .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', cty: 'JWT' })
        .encrypt(publicKey);
}
