// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { promisify } from 'node:util';

import { problemsOf } from './verdict.mjs';

const timeLimit = 12_000;

/** Runs a client, a program or a script for Node.js, against a module, and judges it. */
export async function runClient(client, module, baseUrl) {
    const root = `${baseUrl}/${randomUUID()}/${module.name}`;
    const { report, broken } = await execute(client, [
        '--issuer', `${root}/oidc`,
        '--module', module.name,
        '--app-id', 'logto-qt-test',
        '--redirect-uri', 'io.logto.qt://callback',
    ]);
    const log = await fetch(`${root}/log`).then((response) => response.json());
    const problems = report ? problemsOf(expectationFor(client, module), report, log) : [broken];
    return { client, report, log, problems };
}

async function execute(client, options) {
    const command = client.endsWith('.mjs') ? [process.execPath, client] : [client];
    try {
        const [program, ...script] = command;
        const { stdout } = await promisify(execFile)(
            program, [...script, ...options], { timeout: timeLimit });
        return { report: JSON.parse(stdout) };
    } catch (error) {
        return { broken: `the client itself broke: ${error.message}` };
    }
}

function expectationFor(client, module) {
    const isOpenidClient = basename(client) === 'openid-client-rp.mjs';
    return isOpenidClient ? { ...module, ...module.openidClient } : module;
}
