// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Remembers everything across restarts: a demo finds its session again the next day. */
export class StateFile {
    #collect;

    constructor(path) {
        this.path = path;
    }

    /** What was saved, or undefined when there is nothing yet. */
    read() {
        try {
            return JSON.parse(readFileSync(this.path, 'utf8'));
        } catch (error) {
            if (error.code === 'ENOENT') {
                return undefined;
            }
            throw new Error(`The state file ${this.path} cannot be read: ${error.message}`);
        }
    }

    /** Writes soon what collect() gives then; many changes at a time become one write. */
    schedule(collect) {
        if (!this.#collect) {
            setImmediate(() => this.flush());
        }
        this.#collect = collect;
    }

    /** Writes now what is still to be written. */
    flush() {
        if (this.#collect) {
            this.#write(this.#collect());
            this.#collect = undefined;
        }
    }

    // Holds signing keys and tokens of the test users, so for nobody else's eyes.
    #write(state) {
        const temporary = `${this.path}.new`;
        writeFileSync(temporary, JSON.stringify(state), { mode: 0o600 });
        renameSync(temporary, this.path);
    }
}
