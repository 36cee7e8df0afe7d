// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

/** An error of the STAND-IN of the Account API, with the codes of Logto. */
export class AccountError extends Error {
    constructor(status, code, data) {
        super(code);
        Object.assign(this, { status, code, data });
    }
}

export function refuse(status, code, data) {
    throw new AccountError(status, code, data);
}
