#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { readOptions, usage, UsageError } from './options.mjs';
import { start } from './start.mjs';

// Standard output is for the one line that says "ready"; oidc-provider has notices of its own.
console.info = console.error;
console.log = console.error;

function stopOnRequest(stop, options) {
    const finish = async () => {
        await stop();
        process.exit(0);
    };
    process.once('SIGTERM', finish);
    process.once('SIGINT', finish);
    if (options.exitWithStdin) {
        process.stdin.resume();
        process.stdin.once('end', finish);
        process.stdin.once('error', finish);
    }
}

async function main() {
    const options = readOptions(process.argv.slice(2));
    if (options.help) {
        process.stdout.write(usage);
        return;
    }
    const { ready, stop } = await start(options);
    stopOnRequest(stop, options);
    process.stdout.write(`${JSON.stringify(ready)}\n`);
}

try {
    await main();
} catch (error) {
    if (error instanceof UsageError) {
        process.stderr.write(`${error.message}\n\n${usage}`);
        process.exit(2);
    }
    process.stderr.write(error.code === 'EADDRINUSE'
        ? `The port is taken by another program: ${error.message}\n`
        : `${error.stack}\n`);
    process.exit(1);
}
