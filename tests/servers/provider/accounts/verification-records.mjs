// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { randomBytes, randomInt } from 'node:crypto';

const lifetime = 600_000;
const maximumTries = 10;

/**
 * STAND-IN, as account-api.mjs: what shows who a user is, or that an address is theirs. Nothing is
 * sent anywhere; tests read the codes through /control/verification-codes.
 */
export class VerificationRecords {
    #records = new Map();

    clear() {
        this.#records.clear();
    }

    create(members) {
        const id = randomBytes(16).toString('base64url');
        const record = {
            id, tries: 0, verified: false, expiresAt: Date.now() + lifetime, ...members,
        };
        this.#records.set(id, record);
        return record;
    }

    createCode(members) {
        return this.create({ ...members, code: String(randomInt(1_000_000)).padStart(6, '0') });
    }

    find(id) {
        const record = this.#records.get(id);
        return record?.expiresAt > Date.now() ? record : undefined;
    }

    /** Undefined when the code is right, else the code of Logto's error. */
    check(record, identifier, code) {
        if (record.identifier.value !== identifier.value) {
            return `verification_code.${identifier.type}_mismatch`;
        }
        record.tries += 1;
        if (record.tries > maximumTries) {
            return 'verification_code.exceed_max_try';
        }
        if (record.code !== code) {
            return 'verification_code.code_mismatch';
        }
        record.verified = true;
        return undefined;
    }

    codes() {
        return [...this.#records.values()].filter(({ code }) => code)
            .map(({ identifier, code }) => ({ ...identifier, code }));
    }

    /** As when ten minutes have gone by. */
    expire() {
        for (const record of this.#records.values()) {
            record.expiresAt = 0;
        }
    }
}
