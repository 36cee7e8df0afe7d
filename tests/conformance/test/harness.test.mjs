// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { modules } from '../../servers/lying/modules/index.mjs';
import { startProvider } from '../../servers/lying/provider.mjs';
import { runClient } from '../run-client.mjs';

const inServer = (file) => fileURLToPath(new URL(`../../servers/lying/${file}`, import.meta.url));
const openidClient = inServer('openid-client-rp.mjs');
const naive = inServer('naive-rp.mjs');

let provider;
before(async () => {
    provider = await startProvider();
});
after(() => provider.close());

test('every module has a name of its own and a rule', () => {
    assert.equal(new Set(modules.map(({ name }) => name)).size, modules.length);
    for (const { name, rule, expected, reason } of modules) {
        assert.ok(rule, name);
        assert.ok(expected === 'accept' || reason instanceof RegExp, name);
    }
});

describe('openid-client does what the table says', { concurrency: 2 }, () => {
    for (const module of modules) {
        test(module.name, async () => {
            const { report, problems } = await runClient(openidClient, module, provider.baseUrl);
            assert.deepEqual(problems, [], JSON.stringify(report));
        });
    }
});

describe('a naive client is caught', { concurrency: 2 }, () => {
    for (const module of modules.filter(({ expected }) => expected === 'stop')) {
        test(module.name, async () => {
            const { problems } = await runClient(naive, module, provider.baseUrl);
            assert.notDeepEqual(problems, []);
        });
    }
});

test('a naive client signs in with an honest provider', async () => {
    const honest = modules.find(({ name }) => name === 'oidcc-client-test');
    const { problems } = await runClient(naive, honest, provider.baseUrl);
    assert.deepEqual(problems, []);
});

test('a client that breaks is reported as broken', async () => {
    const { problems } = await runClient('/bin/false', modules[0], provider.baseUrl);
    assert.match(problems[0], /the client itself broke/);
});

test('the provider as a program tells its address and ends with its standard input', async () => {
    const program = spawn(process.execPath, [inServer('main.mjs'), '--exit-with-stdin']);
    const [line] = await once(createInterface(program.stdout), 'line');
    const log = await fetch(`${JSON.parse(line).baseUrl}/a-run/oidcc-client-test/log`);
    assert.deepEqual(await log.json(), []);
    program.stdin.end();
    assert.deepEqual(await once(program, 'exit'), [0, null]);
});
