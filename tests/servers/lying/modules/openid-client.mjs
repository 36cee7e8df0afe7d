// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

/** For a module that stops us while openid-client, for that reason, goes on. */
export function acceptedBecause(because, rest) {
    return { expected: 'accept', stage: 'userinfo', because, ...rest };
}
