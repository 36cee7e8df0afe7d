// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { acceptedBecause } from './openid-client.mjs';

/** JSON text with the member once more, in front: a parser that takes the last is content. */
const twice = (name, value) => (object) => (
    JSON.stringify(object).replace('{', `{"${name}":${JSON.stringify(value)},`));

const duplicate = (name, stage, lie, rest) => ({
    name: `duplicate-members-in-${name}`,
    rule: 'RFC 8259 4: names should be unique, readers disagree on which one counts',
    lie,
    expected: 'stop',
    stage,
    reason: /duplicate|more than once|twice/i,
    ...rest,
    openidClient: acceptedBecause('JSON.parse silently takes the last of duplicate members'),
});

export default [
    duplicate('metadata', 'discovery', { metadata: twice('issuer', 'https://attacker.example') }),
    duplicate('jwks', 'id-token', { jwks: twice('keys', []) }),
    duplicate('token-answer', 'token', { tokenAnswer: twice('access_token', 'another') }),
    duplicate('header', 'id-token', { header: twice('alg', 'none') }, {
        rule: 'RFC 7515 4: header parameter names must be unique',
    }),
    duplicate('claims', 'id-token', { claims: twice('sub', 'mallory') }, {
        rule: 'RFC 7519 4: claim names must be unique',
    }),
    duplicate('userinfo', 'userinfo', { userinfo: twice('sub', 'mallory') }, {
        sessionKept: true,
    }),
];
