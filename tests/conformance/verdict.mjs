// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { isDeepStrictEqual } from 'node:util';

import { user } from '../servers/lying/id-token.mjs';

/** The request that brings a client to each stage: the last one if it stops there. */
const requestOfStage = {
    discovery: 'discovery',
    callback: 'authorization',
    token: 'token',
    'id-token': 'token',
    userinfo: 'userinfo',
    refresh: 'refresh',
    logout: 'end-session',
};

/** Requests that a client may make at any time. */
const anytime = ['discovery', 'jwks'];
/** Requests that no client may ever make: guessed addresses, and those a lie points to. */
const never = ['unknown', 'trap'];

/** What is wrong with a client's report and the provider's log of it; empty if nothing. */
export function problemsOf(module, { outcome, ...report }, log) {
    const problems = problemsOfLog(module, log);
    if (outcome !== module.expected && !isEither(module, outcome))
        problems.push(`expected ${module.expected}, the client says ${outcome}`);
    else if (outcome === 'stop')
        problems.push(...problemsOfStop(module, report, log));
    else
        problems.push(...problemsOfAccept(module, report, log));
    return problems;
}

function isEither(module, outcome) {
    return module.expected === 'either' && ['accept', 'stop'].includes(outcome);
}

function problemsOfLog({ atMost = {} }, log) {
    const problems = log.filter(({ endpoint }) => never.includes(endpoint))
        .map(({ path }) => `requested ${path}, which is none of the provider's endpoints`);
    for (const [endpoint, limit] of Object.entries(atMost)) {
        const count = log.filter((request) => request.endpoint === endpoint).length;
        if (count > limit)
            problems.push(`requested ${endpoint} ${count} times, allowed are ${limit}`);
    }
    return problems;
}

function problemsOfStop(module, { stage, error, sessionKept = false, userinfo }, log) {
    const problems = [];
    const lastRequest = module.lastRequest ?? requestOfStage[module.stage];
    if (stage !== module.stage)
        problems.push(`expected to stop at ${module.stage}, stopped at ${stage}`);
    if (!module.reason.test(error))
        problems.push(`the error must match ${module.reason}`);
    if (lastRequestOf(log, anytime) !== lastRequest)
        problems.push(`the last request must be ${lastRequest}`);
    if (sessionKept !== (module.sessionKept ?? false))
        problems.push(sessionKept ? 'there must be no session' : 'the session must be kept');
    if (module.stage === 'userinfo' && userinfo)
        problems.push('the userinfo must be discarded');
    return problems;
}

function problemsOfAccept({ stage = 'userinfo', sub = user.sub, ...module }, report, log) {
    const problems = [];
    if (lastRequestOf(log, [...anytime, 'revocation']) !== requestOfStage[stage])
        problems.push(`the last request must be ${requestOfStage[stage]}`);
    const { logoutState } = module;
    if (logoutState && report.logoutState !== logoutState)
        problems.push(`expected logoutState ${logoutState}, got ${report.logoutState}`);
    if (logoutState && report.sessionKept)
        problems.push('there must be no session after signing out');
    if (!logoutState && report.sub !== sub)
        problems.push(`expected sub ${sub}, got ${report.sub}`);
    for (const [name, value] of Object.entries(module.userinfo ?? { sub: user.sub })) {
        if (!isDeepStrictEqual(report.userinfo?.[name], value))
            problems.push(`userinfo lacks ${name}: ${JSON.stringify(value)}`);
    }
    return problems;
}

function lastRequestOf(log, ignored) {
    const requests = log.map(({ endpoint }) => endpoint);
    return requests.findLast((endpoint) => !ignored.includes(endpoint)) ?? requests.at(-1);
}
