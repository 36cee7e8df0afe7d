// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// Uses examples/headless-device as it is used at a terminal, with a second device beside it.
// headless-device.mjs <program> <endpoint> <app ID>

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [program, endpoint, appId] = process.argv.slice(2);
const deadline = 60_000;
const enterDeviceCode = fileURLToPath(
    new URL('../integration/enter-device-code.mjs', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'headless-device-'));
const keyFile = join(folder, 'logto-key');
await writeFile(keyFile, randomBytes(32), { mode: 0o400 });

const configuration = {
    LOGTO_ENDPOINT: endpoint,
    LOGTO_APP_ID: appId,
    LOGTO_RESOURCES: 'https://shopping.example/api https://short.example/api',
    LOGTO_KEY_FILE: keyFile,
    STATE_DIRECTORY: join(folder, 'state'),
};

/** A run of the program, with all that it prints. */
class Run {
    output = '';

    #process;
    #look = () => {};

    constructor(command, args, environment = configuration) {
        const { PATH, LC_ALL, LANG } = process.env;
        this.#process = spawn(command, args, {
            env: { PATH, LC_ALL, LANG, HOME: folder, XDG_DATA_HOME: folder, ...environment },
        });
        for (const stream of [this.#process.stdout, this.#process.stderr]) {
            stream.setEncoding('utf8').on('data', (text) => {
                this.output += text;
                this.#look();
            });
        }
        this.ended = new Promise((resolve, reject) => {
            this.#process.once('error', reject);
            this.#process.once('close', resolve);
        });
        this.#process.once('close', () => this.#look(true));
    }

    /** The first match of the pattern in what is printed. */
    async waitFor(pattern) {
        return this.#within(`waited in vain for ${pattern}`, new Promise((resolve, reject) => {
            this.#look = (isLast) => {
                const match = this.output.match(pattern);
                if (match) {
                    resolve(match);
                } else if (isLast) {
                    reject(new Error(`no ${pattern} in: ${this.output}`));
                }
            };
            this.#look();
        }));
    }

    /** Waits for the end, and gives the exit code. */
    async end() {
        return this.#within('did not end', this.ended);
    }

    type(text) {
        this.#process.stdin.write(text);
    }

    #within(problem, promise) {
        let timer;
        const late = new Promise((_resolve, reject) => {
            timer = setTimeout(() => {
                this.#process.kill('SIGKILL');
                reject(new Error(`${problem}: ${this.output}`));
            }, deadline);
        });
        return Promise.race([promise, late]).finally(() => clearTimeout(timer));
    }
}

/** The same with a terminal of its own, as in a shell. */
function atTerminal() {
    return new Run('script', ['--quiet', '--return', '--command', program, '/dev/null']);
}

async function refuses(environment, reason) {
    const run = new Run(program, [], environment);
    assert.equal(await run.end(), 2);
    assert.match(run.output, reason);
}

/** An application that may not use the device flow: it says so once, and ends. */
async function saysWhyItFails() {
    const run = new Run(program, [], { ...configuration, LOGTO_APP_ID: 'logto-qt-demo' });
    assert.equal(await run.end(), 1);
    assert.match(run.output, /^headless-device: UnknownApplication/m);
    assert.doesNotMatch(run.output, /Trying again/);
}

async function isSignedOut() {
    const run = atTerminal();
    await run.waitFor(/enter\s+\S{4}/);
    // The time is counted in one line, on a terminal.
    await run.waitFor(/Good for\s+10:00\r\S*Good for\s+9:59/);
    run.type('\x03'); // Ctrl+C
    assert.equal(await run.end(), 130);
    assert.match(run.output, /Cancelled\. Nobody was signed in\./);
    assert.match(run.output, /\x1b\[30;107m[█▀▄ ]+\x1b\[0m/);
}

async function signIn() {
    await enterCode(new Run(program, []));
}

async function enterCode(run) {
    const [, address, code] = await run.waitFor(/open\s+(\S+)\s+and enter\s+(\S+)/);
    assert.match(run.output, /^[█▀▄ ]+$/m);
    const person = new Run(process.execPath, [enterDeviceCode, address, code, 'alice'], {});
    assert.equal(await person.end(), 0, person.output);
    await expectUser(run);
}

async function expectUser(run) {
    assert.equal(await run.end(), 0, run.output);
    assert.match(run.output, /^Signed in as Alice Example\.$/m);
    const [, expiry] = run.output.match(/^There is an access token until (\S+)\.$/m);
    assert.ok(new Date(expiry) > new Date());
    assert.doesNotMatch(run.output, /eyJ/, 'a token was printed');
}

async function isRestored() {
    const run = new Run(program, []);
    await expectUser(run);
    assert.doesNotMatch(run.output, /enter/);
}

/** A session that the provider has ended: somebody has to sign in again, once. */
async function isSignedInAgain() {
    const response = await fetch(`${endpoint}/control/revoke`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user: 'alice' }),
    });
    assert.ok(response.ok);
    // A token that there is not yet, so that the provider is asked.
    const run = new Run(program, [], {
        ...configuration,
        LOGTO_RESOURCES: 'https://short.example/api https://shopping.example/api',
    });
    await run.waitFor(/^headless-device: ReauthenticationRequired/m);
    await enterCode(run);
    await isRestored();
}

/** Nothing of the session is kept in a form that can be read. */
async function isEncrypted() {
    const files = await readdir(configuration.STATE_DIRECTORY);
    assert.notEqual(files.length, 0);
    for (const file of files) {
        const bytes = await readFile(join(configuration.STATE_DIRECTORY, file));
        assert.ok(!bytes.includes('eyJ') && !bytes.includes('Alice'), file);
    }
}

async function signOut() {
    const run = new Run(program, ['--sign-out']);
    assert.equal(await run.end(), 0);
    assert.match(run.output, /^Signed out\.$/m);
}

try {
    await refuses({}, /endpoint is empty/);
    await refuses({ ...configuration, LOGTO_APP_ID: '' }, /appId is empty/);
    await refuses({ ...configuration, LOGTO_KEY_FILE: '' }, /there is no key/);
    await saysWhyItFails();
    await isSignedOut();
    await signIn();
    await isRestored();
    await isSignedInAgain();
    await isEncrypted();
    await signOut();
    await isSignedOut();
} finally {
    await rm(folder, { recursive: true, force: true });
}
