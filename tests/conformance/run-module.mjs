// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { parseArgs } from 'node:util';

import { findModule, modules } from '../servers/lying/modules/index.mjs';
import { startProvider } from '../servers/lying/provider.mjs';
import { runClient } from './run-client.mjs';

const { values } = parseArgs({
    options: {
        client: { type: 'string', multiple: true, default: [] },
        module: { type: 'string' },
        list: { type: 'boolean', default: false },
    },
});

if (values.list)
    console.log(modules.map(({ name }) => name).join('\n'));
else
    await runModule(values.module, values.client);

async function runModule(name, clients) {
    const module = findModule(name);
    if (!module || clients.length === 0) {
        console.error('usage: run-module.mjs --list | --module NAME --client PROGRAM …');
        process.exitCode = 2;
        return;
    }
    const provider = await startProvider();
    for (const client of clients) {
        const result = await runClient(client, module, provider.baseUrl);
        print(module, result);
        if (result.problems.length > 0)
            process.exitCode = 1;
    }
    provider.close();
}

function print(module, { client, report, log, problems }) {
    const passed = problems.length === 0;
    console.log(`${passed ? 'pass' : 'FAIL'}  ${module.name}  ${client}`);
    console.log(`      ${JSON.stringify(report)}`);
    if (passed)
        return;
    console.log(`      rule: ${module.rule}`);
    for (const problem of problems)
        console.log(`      - ${problem}`);
    console.table(log, ['endpoint', 'method', 'path', 'status', 'refused']);
}
