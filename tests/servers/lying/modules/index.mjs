// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import algorithms from './algorithms.mjs';
import callback from './callback.mjs';
import claims from './claims.mjs';
import discovery from './discovery.mjs';
import duplicates from './duplicates.mjs';
import header from './header.mjs';
import keys from './keys.mjs';
import limits from './limits.mjs';
import rotation from './rotation.mjs';
import session from './session.mjs';
import signatures from './signatures.mjs';
import tokenAnswer from './token-answer.mjs';
import userinfo from './userinfo.mjs';

/**
 * Every way in which the provider lies. A module is
 *
 * - name: as the OpenID Foundation's suite calls it, or our own
 * - rule: the sentence of the standard behind the expectation
 * - alg: the algorithm of the signing key, ES384 unless given
 * - lie: hooks by subject; each takes what the honest provider says and the run
 * - expected: 'accept', 'stop', or 'either' where the standard leaves it open
 * - stage, reason: where a client stops, and what its error must name
 * - lastRequest, atMost, sessionKept, logoutState, sub, userinfo: what else is checked, if any
 * - openidClient: what differs for the npm openid-client, and why (`because`)
 */
export const modules = [
    ...tokenAnswer,
    ...discovery,
    ...claims,
    ...algorithms,
    ...signatures,
    ...header,
    ...keys,
    ...rotation,
    ...callback,
    ...userinfo,
    ...session,
    ...duplicates,
    ...limits,
];

export function findModule(name) {
    return modules.find((module) => module.name === name);
}
