// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { createLocalJWKSet, errors as joseErrors, jwtVerify } from 'jose';
import { errors } from 'oidc-provider';

import { isFirstParty } from '../accounts/apps.mjs';
import { SubjectTokens } from '../accounts/subject-tokens.mjs';
import { signingAlgorithms } from './keys.mjs';

export const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';
const impersonationTokenType = 'urn:logto:token-type:impersonation_token';
const personalAccessTokenType = 'urn:logto:token-type:personal_access_token';

// What another company's app was allowed is not to become all that the user may do.
function requireFirstParty(clientId) {
    if (!isFirstParty(clientId)) {
        throw new errors.InvalidGrant('subject token was not issued to a first-party application');
    }
}

async function ofJwt(context, token) {
    try {
        const { payload } = await jwtVerify(token, createLocalJWKSet(context.keys.publicJwks()), {
            issuer: context.issuer,
            algorithms: signingAlgorithms,
            // ID tokens have the same issuer and keys, but not this type.
            typ: 'at+jwt',
            requiredClaims: ['sub', 'client_id'],
        });
        return payload;
    } catch (cause) {
        if (cause instanceof joseErrors.JOSEError) {
            throw new errors.InvalidGrant('invalid subject token');
        }
        throw cause;
    }
}

function ofImpersonation({ storage }, token) {
    const subjectTokens = new SubjectTokens(storage);
    return {
        accountId: subjectTokens.accountOf(token),
        consume: () => subjectTokens.consume(token),
    };
}

async function ofAccessToken(context, token) {
    if (token.startsWith('sub_')) {
        return ofImpersonation(context, token);
    }
    const opaque = await context.provider.AccessToken.find(token);
    if (opaque) {
        requireFirstParty(opaque.clientId);
        return { accountId: opaque.accountId };
    }
    const { sub, client_id: clientId } = await ofJwt(context, token);
    requireFirstParty(clientId);
    return { accountId: sub };
}

function ofPersonalAccessToken({ directory }, token) {
    return { accountId: directory.userOfPersonalAccessToken(token)?.id };
}

const kinds = {
    [accessTokenType]: ofAccessToken,
    [impersonationTokenType]: ofImpersonation,
    [personalAccessTokenType]: ofPersonalAccessToken,
};

/** Whom the subject token stands for; what is good for one time only has a consume(). */
export async function subjectOf(context, { subject_token: token, subject_token_type: type }) {
    if (!Object.hasOwn(kinds, type)) {
        throw new errors.InvalidGrant('unsupported subject token type');
    }
    const subject = await kinds[type](context, token);
    if (!subject.accountId) {
        throw new errors.InvalidGrant('subject token is unknown, expired or used');
    }
    return subject;
}
