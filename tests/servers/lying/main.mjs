// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { parseArgs } from 'node:util';

import { startProvider } from './provider.mjs';

const { values } = parseArgs({
    options: {
        port: { type: 'string', default: '0' },
        'exit-with-stdin': { type: 'boolean', default: false },
    },
});

const { baseUrl } = await startProvider(Number(values.port));
console.log(JSON.stringify({ baseUrl }));

if (values['exit-with-stdin'])
    process.stdin.on('end', () => process.exit()).resume();
