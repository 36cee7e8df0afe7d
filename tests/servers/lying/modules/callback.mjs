// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

const stopFor = (reason) => ({ expected: 'stop', stage: 'callback', reason });

/** The callback with some parameters changed; undefined takes one away. */
const parameters = (changes) => ({
    callback(url) {
        for (const [name, value] of Object.entries(changes)) {
            if (value === undefined)
                url.searchParams.delete(name);
            else
                url.searchParams.set(name, value);
        }
        return url;
    },
});

/** The callback sent to `change(redirectUri)`, with the right parameters. */
const target = (change) => ({
    callback(url) {
        const { search } = url;
        return `${change(url.href.slice(0, -search.length))}${search}`;
    },
});

const percentEncode = (text) => [...Buffer.from(text)]
    .map((octet) => `%${octet.toString(16).padStart(2, '0')}`).join('');

/** openid-client takes the redirect_uri from the callback, so the provider refuses the code. */
const foreignTarget = {
    rule: 'RFC 9700 2.1: the redirect URI is compared as an exact string',
    ...stopFor(/redirect|callback|\bURL\b/i),
    openidClient: {
        stage: 'token',
        reason: /redirect_uri/,
        because: 'it leaves the comparison to the web framework that routes the callback',
    },
};

export default [
    {
        name: 'invalid-authorization-response-iss',
        rule: 'RFC 9207 2.4: iss must be the issuer that was asked',
        lie: parameters({ iss: 'https://attacker.example/oidc' }),
        ...stopFor(/\biss\b|issuer/i),
    },
    {
        name: 'remove-authorization-response-iss',
        rule: 'RFC 9207 2.4: a provider that advertises iss must send it',
        lie: parameters({ iss: undefined }),
        ...stopFor(/\biss\b|issuer/i),
    },
    {
        name: 'authorization-response-iss-not-advertised',
        rule: 'RFC 9207 2.4: a provider that does not advertise iss need not send it',
        lie: {
            ...parameters({ iss: undefined }),
            metadata: ({ authorization_response_iss_parameter_supported, ...metadata }) => metadata,
        },
        expected: 'accept',
    },
    {
        name: 'invalid-state',
        rule: 'RFC 6749 10.12: state binds the callback to this sign-in',
        lie: parameters({ state: 'of-another-sign-in' }),
        ...stopFor(/\bstate\b/i),
    },
    {
        name: 'missing-state',
        rule: 'RFC 6749 4.1.2: state is required if the request carried it',
        lie: parameters({ state: undefined }),
        ...stopFor(/\bstate\b/i),
    },
    {
        name: 'callback-code-twice',
        rule: 'RFC 6749 3.1: parameters must not be included more than once',
        lie: {
            callback(url) {
                url.searchParams.append('code', 'another-code');
                return url;
            },
        },
        ...stopFor(/\bonce\b|\btwice\b|duplicate/i),
    },
    {
        name: 'callback-code-and-error',
        rule: 'RFC 6749 4.1.2.1: an error is no grant, whatever stands beside it',
        lie: parameters({ error: 'access_denied' }),
        ...stopFor(/access_denied|code and error/),
    },
    {
        name: 'callback-error-without-state',
        rule: 'RFC 6749 4.1.2.1: state is required in errors too; anyone may have sent this one',
        lie: parameters({ error: 'access_denied', code: undefined, state: undefined }),
        ...stopFor(/\bstate\b/i),
    },
    {
        name: 'callback-foreign-host',
        lie: target((uri) => uri.replace('callback', 'elsewhere')),
        ...foreignTarget,
    },
    {
        name: 'callback-foreign-port',
        lie: target((uri) => `${uri}:8080`),
        ...foreignTarget,
    },
    {
        name: 'callback-foreign-path',
        lie: target((uri) => `${uri}/elsewhere`),
        ...foreignTarget,
    },
    {
        name: 'callback-with-user-info',
        lie: target((uri) => uri.replace('://', '://mallory:secret@')),
        ...foreignTarget,
    },
    {
        name: 'callback-percent-encoded-path',
        lie: target((uri) => `${uri}/%2F`),
        ...foreignTarget,
    },
    {
        name: 'callback-percent-encoded-delimiter',
        rule: 'RFC 3986 2.2: an encoded ? does not begin a query',
        lie: { callback: (url) => url.href.replace('?', '%3F') },
        ...stopFor(/redirect|callback|\bURL\b|\biss\b/i),
    },
    {
        name: 'callback-percent-encoded-twice',
        rule: 'RFC 6749 appendix B: parameters are decoded once',
        lie: {
            callback(url) {
                url.searchParams.set('state', percentEncode(url.searchParams.get('state')));
                return url;
            },
        },
        ...stopFor(/\bstate\b/i),
    },
    {
        name: 'callback-percent-encoded-parameters',
        rule: 'RFC 6749 appendices A.11 and B: a code is any printable text, form-encoded',
        lie: {
            code: (code) => `${code} +&=%41?`,
            callback(url) {
                const encoded = [...url.searchParams]
                    .map((parameter) => parameter.map(percentEncode).join('='));
                return url.href.replace(url.search, `?${encoded.join('&')}`);
            },
        },
        expected: 'accept',
    },
    {
        name: 'callback-replayed',
        rule: 'RFC 6749 4.1.2: a code, and so a callback, is good for one use; '
            + 'a failed sign-in leaves the session as it was',
        ...stopFor(/\bstate\b|sign-in|pending|expected/i),
        lastRequest: 'userinfo',
        atMost: { token: 1 },
        sessionKept: true,
    },
    {
        name: 'callback-for-another-sign-in',
        rule: 'RFC 6749 10.12: state binds the callback to one sign-in, not to the app',
        ...stopFor(/\bstate\b/i),
    },
];
