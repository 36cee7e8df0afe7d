// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { randomBytes } from 'node:crypto';

const model = 'SubjectToken';
const timeToLive = 600;

/** Tokens with which an app may act for a user once; in Logto the management API makes them. */
export class SubjectTokens {
    constructor(storage) {
        this.storage = storage;
    }

    create(accountId, expiresIn = timeToLive) {
        const subjectToken = `sub_${randomBytes(16).toString('base64url')}`;
        const expiresAt = Date.now() + expiresIn * 1000;
        this.storage.set(model, subjectToken, { accountId, expiresAt });
        return { subjectToken, expiresIn };
    }

    /** Whom the token stands for, or undefined when it is unknown, expired or used. */
    accountOf(subjectToken) {
        const { accountId, expiresAt, consumed } = this.storage.get(model, subjectToken) ?? {};
        return expiresAt > Date.now() && !consumed ? accountId : undefined;
    }

    consume(subjectToken) {
        this.storage.get(model, subjectToken).consumed = true;
        this.storage.onChange();
    }
}
