// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { interactionPolicy } from 'oidc-provider';

const { Check, base } = interactionPolicy;

/** oidc-provider's own policy; who was suspended while signed in has to sign in again. */
export function policy() {
    const prompts = base();
    prompts.get('login').checks.add(new Check(
        'no_account',
        'End-User authentication is required',
        ({ oidc }) => Boolean(oidc.session.accountId && !oidc.account),
    ));
    return prompts;
}
