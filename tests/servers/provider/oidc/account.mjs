// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { claimsOf } from '../accounts/claims.mjs';

/** A user in the form that oidc-provider takes, undefined when there is none or not any more. */
export function findAccount(context) {
    return (_ctx, id) => {
        const user = context.directory.user(id);
        return user && !user.suspended
            ? { accountId: id, claims: (use) => claimsOf(user, context, use) }
            : undefined;
    };
}
