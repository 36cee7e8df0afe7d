// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// A real browser without a window, driven by the DevTools protocol. Needs Node.js 22 for WebSocket.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const deadline = 30_000;

/** Chromium with one page, and a profile that goes with it. */
export class Chromium {
    #process;
    #profile;
    #socket;
    #answers = new Map();
    #lastId = 0;

    /** @param {string} program which Chromium; Debian's by default */
    static async start(program = 'chromium') {
        const chromium = new Chromium();
        try {
            await chromium.#start(program);
        } catch (error) {
            await chromium.stop();
            throw error;
        }
        return chromium;
    }

    async #start(program) {
        this.#profile = await mkdtemp(join(tmpdir(), 'chromium-'));
        this.#process = spawn(program, [
            '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
            '--no-first-run', '--disable-background-networking', '--disable-component-update',
            '--disable-sync', '--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
            '--remote-debugging-port=0', `--user-data-dir=${this.#profile}`, 'about:blank',
        ], { stdio: ['ignore', 'ignore', 'pipe'] });
        const browserUrl = new URL(await this.#announcedUrl());
        const pages = await fetch(`http://${browserUrl.host}/json/list`);
        const page = (await pages.json()).find(({ type }) => type === 'page');
        await this.#connect(page.webSocketDebuggerUrl);
        await this.send('Page.enable');
    }

    #announcedUrl() {
        return new Promise((resolve, reject) => {
            let output = '';
            const timer = setTimeout(() => reject(new Error(`no DevTools: ${output}`)), deadline);
            this.#process.on('error', reject);
            this.#process.on('exit', () => reject(new Error(`Chromium has ended: ${output}`)));
            this.#process.stderr.setEncoding('utf8').on('data', (text) => {
                output += text;
                const [, url] = output.match(/DevTools listening on (ws:\S+)/) ?? [];
                if (url) {
                    clearTimeout(timer);
                    resolve(url);
                }
            });
        });
    }

    #connect(url) {
        this.#socket = new WebSocket(url);
        this.#socket.addEventListener('message', ({ data }) => {
            const { id, result, error } = JSON.parse(data);
            const answer = this.#answers.get(id);
            this.#answers.delete(id);
            if (error) {
                answer?.reject(new Error(error.message));
            } else {
                answer?.resolve(result);
            }
        });
        return new Promise((resolve, reject) => {
            this.#socket.addEventListener('open', resolve);
            this.#socket.addEventListener('error', () => reject(new Error('no connection')));
        });
    }

    /** One command of the DevTools protocol. */
    send(method, params = {}) {
        const id = ++this.#lastId;
        return new Promise((resolve, reject) => {
            this.#answers.set(id, { resolve, reject });
            this.#socket.send(JSON.stringify({ id, method, params }));
        });
    }

    async open(url) {
        await this.send('Page.navigate', { url });
    }

    /** The value of a JavaScript expression in the page; undefined while there is no page. */
    async evaluate(expression) {
        try {
            const { result } = await this.send('Runtime.evaluate',
                { expression, returnByValue: true });
            return result?.value;
        } catch {
            return undefined; // between two pages
        }
    }

    /** Waits until the expression is true in the page. */
    async until(expression) {
        const end = Date.now() + deadline;
        while (!(await this.evaluate(`document.readyState === 'complete' && (${expression})`))) {
            if (Date.now() > end) {
                const text = await this.evaluate('document.body.innerText');
                throw new Error(`waited in vain for ${expression} on: ${text}`);
            }
            await pause(20);
        }
    }

    async exists(selector) {
        await this.until(`!!document.querySelector(${JSON.stringify(selector)})`);
    }

    /** Types as a person does, into the one field that the selector finds. */
    async type(selector, text) {
        await this.exists(selector);
        await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
        await this.send('Input.insertText', { text });
    }

    async click(selector) {
        await this.exists(selector);
        const { x, y } = await this.evaluate(`(() => {
            const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        })()`);
        for (const type of ['mousePressed', 'mouseReleased']) {
            await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
        }
    }

    async stop() {
        this.#socket?.close();
        if (this.#process?.pid && this.#process.exitCode === null) {
            const ended = new Promise((resolve) => { this.#process.once('exit', resolve); });
            this.#process.kill();
            await ended;
        }
        if (this.#profile) {
            await rm(this.#profile, { recursive: true, force: true, maxRetries: 10 });
        }
    }
}
