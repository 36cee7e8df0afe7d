// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

export default [
    {
        name: 'oidcc-client-test',
        rule: 'OpenID Connect Core 3.1: the provider does everything right',
        expected: 'accept',
    },
    {
        name: 'token-type-case-insensitivity',
        rule: 'RFC 6749 5.1: the value of token_type is case insensitive',
        lie: { tokenAnswer: (answer) => ({ ...answer, token_type: 'bEAreR' }) },
        expected: 'accept',
    },
    {
        name: 'token-endpoint-response-without-expires_in',
        rule: 'RFC 6749 5.1: expires_in is recommended, not required',
        lie: { tokenAnswer: ({ expires_in, ...answer }) => answer },
        expected: 'accept',
    },
];
