// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// The person before the browser: takes commands and reports events, each a line of JSON, and does
// what it is told with mouse and keyboard, by the Chrome DevTools Protocol.
//
//   {"do":"signIn","user":"alice"}   waits for the sign-in page, types and clicks
//   {"do":"cancel"}                  waits for the sign-in page and clicks Cancel
//   {"do":"look","path":"/x/done","title":"Done"}
//                                    waits for a page with this path and title, and tells what it
//                                    shows, and the addresses in its history

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const profile = process.argv[2];
const patience = 20_000;

function pause(milliseconds) {
    return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

/** Asks again and again until there is an answer. */
async function until(what, ask) {
    for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
        const answer = await ask().catch(() => undefined);
        if (answer) {
            return answer;
        }
    }
    throw new Error(`${what}: not in time`);
}

async function devTools(path) {
    const [port] = readFileSync(`${profile}/DevToolsActivePort`, 'utf8').split('\n');
    const response = await fetch(`http://127.0.0.1:${port}/json/${path}`);
    return response.json();
}

/** One tab. */
class Page {
    #answers = new Map();

    #number = 0;

    static async open(url) {
        const page = new Page();
        page.socket = new WebSocket(url);
        await new Promise((resolve, reject) => {
            page.socket.onopen = resolve;
            page.socket.onerror = () => reject(new Error('the tab is gone'));
        });
        page.socket.onmessage = ({ data }) => page.#take(JSON.parse(data));
        page.socket.onclose = () => page.#answers.forEach(({ reject }) => reject(new Error('gone')));
        return page;
    }

    #take({ id, result, error }) {
        const answer = this.#answers.get(id);
        this.#answers.delete(id);
        if (error) {
            answer?.reject(new Error(error.message));
        } else {
            answer?.resolve(result);
        }
    }

    send(method, params = {}) {
        this.#number += 1;
        const id = this.#number;
        this.socket.send(JSON.stringify({ id, method, params }));
        return new Promise((resolve, reject) => { this.#answers.set(id, { resolve, reject }); });
    }

    async value(expression) {
        const { result } = await this.send('Runtime.evaluate', { expression, returnByValue: true });
        return result.value;
    }

    async click(id) {
        const { x, y } = await this.value(`(() => {
            const box = document.getElementById('${id}').getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        })()`);
        const button = { x, y, button: 'left', clickCount: 1 };
        await this.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
        await this.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' });
    }

    async type(id, text) {
        await this.click(id);
        await this.send('Input.insertText', { text });
    }

    close() {
        this.socket.close();
    }
}

/** The first tab of which this is true, connected to. */
async function pageWhere(what, condition) {
    return until(what, async () => {
        for (const target of await devTools('list')) {
            if (target.type === 'page') {
                const page = await Page.open(target.webSocketDebuggerUrl);
                if (await page.value(condition)) {
                    return page;
                }
                page.close();
            }
        }
        return undefined;
    });
}

const ready = "document.readyState === 'complete'";

async function onSignInPage(action) {
    const page = await pageWhere('the sign-in page',
        `${ready} && Boolean(document.getElementById('password'))`);
    await action(page);
    page.close();
    return {};
}

async function look({ path, title }) {
    const page = await pageWhere(`${path}, ${title}`,
        `${ready} && location.pathname === '${path}' && document.title === '${title}'`);
    const { entries } = await page.send('Page.getNavigationHistory');
    const seen = await page.value(`({
        href: location.href,
        text: document.body.innerText,
        lang: document.documentElement.lang,
        centred: getComputedStyle(document.querySelector('main')).textAlign === 'center',
    })`);
    page.close();
    return { ...seen, history: entries.map(({ url }) => url) };
}

const commands = {
    signIn: ({ user }) => onSignInPage(async (page) => {
        await page.type('identifier', user);
        await page.type('password', `${user}-test-only`);
        await page.click('sign-in');
    }),
    cancel: () => onSignInPage((page) => page.click('cancel')),
    look,
};

for await (const line of createInterface({ input: process.stdin })) {
    const command = JSON.parse(line);
    const outcome = await commands[command.do](command)
        .catch((error) => ({ problem: error.message }));
    process.stdout.write(`${JSON.stringify({ event: command.do, ...outcome })}\n`);
}
