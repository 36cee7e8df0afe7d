// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { acceptedBecause } from './openid-client.mjs';

const refreshed = (changes) => ({ refreshedClaims: (claims) => ({ ...claims, ...changes }) });
const stopAtRefresh = { expected: 'stop', stage: 'refresh', sessionKept: true };

const logoutRule = 'OpenID Connect RP-Initiated Logout 3: state comes back unchanged; '
    + 'the tokens are gone in every case';
const signedOut = { expected: 'accept', stage: 'logout' };

export default [
    {
        name: 'oidcc-client-test-refresh-token',
        rule: 'OpenID Connect Core 12.2: the new ID token is of the same user and provider',
        expected: 'accept',
        stage: 'refresh',
    },
    {
        name: 'oidcc-client-test-refresh-token-invalid-issuer',
        rule: 'OpenID Connect Core 12.2: iss must be the same as in the first ID token',
        lie: refreshed({ iss: 'https://attacker.example/oidc' }),
        ...stopAtRefresh,
        reason: /\biss\b|issuer/i,
    },
    {
        name: 'oidcc-client-test-refresh-token-invalid-sub',
        rule: 'OpenID Connect Core 12.2: sub must be the same as in the first ID token',
        lie: refreshed({ sub: 'mallory' }),
        ...stopAtRefresh,
        reason: /\bsub\b|subject/i,
        openidClient: acceptedBecause('it keeps no session, the application must compare', {
            stage: 'refresh',
            sub: 'mallory',
        }),
    },
    {
        name: 'oidcc-client-test-rp-init-logout',
        rule: logoutRule,
        ...signedOut,
        logoutState: 'matched',
    },
    {
        name: 'oidcc-client-test-rp-init-logout-other-state',
        rule: logoutRule,
        lie: {
            logoutRedirect(url) {
                url.searchParams.set('state', 'of-another-sign-out');
                return url;
            },
        },
        ...signedOut,
        logoutState: 'mismatched',
    },
    {
        name: 'oidcc-client-test-rp-init-logout-no-state',
        rule: logoutRule,
        lie: {
            logoutRedirect(url) {
                url.searchParams.delete('state');
                return url;
            },
        },
        ...signedOut,
        logoutState: 'missing',
    },
];
