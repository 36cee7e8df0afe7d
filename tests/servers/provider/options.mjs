// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { parseArgs } from 'node:util';

import { signingAlgorithms } from './oidc/keys.mjs';

export const usage = `Usage: node provider/main.mjs [options]

A local identity provider that behaves as Logto does. For tests and the demo, never for anything
else. Prints one line of JSON on standard output when it is ready.

  --port N               port to listen on; 0, the default, takes a free one
  --host NAME            127.0.0.1 (default), localhost or ::1
  --leeway SECONDS       how long a rotated refresh token stays good (default 3)
  --access-token-ttl N   lifetime of every access token in seconds (default: as the resource says)
  --refresh-token-ttl N  lifetime of refresh tokens in seconds (default 14 days)
  --signing-alg ALG      ${signingAlgorithms.join(', ')} (default ES384)
  --rotation on|off      refresh tokens change at every refresh (default on)
  --more-resources N     N further API resources, https://more.example/1 to N, see README.md
  --post-logout-redirect-uri URI
                         one more such address of the native apps; can be given several times
  --state FILE           remember sessions and keys in this file, for the next start; give a
                         fixed --port too, it is part of the issuer
  --control              offer /control, see README.md
  --exit-with-stdin      end when standard input is closed
  --help
`;

export class UsageError extends Error {}

function number(values, name, minimum, maximum) {
    if (values[name] === undefined) {
        return undefined;
    }
    const value = Number(values[name]);
    if (values[name].trim() === '' || !(value >= minimum && value <= maximum)) {
        throw new UsageError(`--${name} must be a number from ${minimum} to ${maximum}.`);
    }
    return value;
}

function wholeNumber(values, name, minimum, maximum) {
    const value = number(values, name, minimum, maximum);
    if (value !== undefined && !Number.isInteger(value)) {
        throw new UsageError(`--${name} must be a whole number.`);
    }
    return value;
}

function choice(values, name, allowed) {
    if (!allowed.includes(values[name])) {
        throw new UsageError(`--${name} must be one of ${allowed.join(', ')}.`);
    }
    return values[name];
}

function parse(args) {
    const text = (value) => ({ type: 'string', ...(value && { default: value }) });
    try {
        return parseArgs({
            args,
            options: {
                port: text('0'),
                host: text('127.0.0.1'),
                leeway: text('3'),
                'access-token-ttl': text(),
                'refresh-token-ttl': text(),
                'signing-alg': text('ES384'),
                rotation: text('on'),
                'more-resources': text('0'),
                'post-logout-redirect-uri': { type: 'string', multiple: true, default: [] },
                state: text(),
                control: { type: 'boolean', default: false },
                'exit-with-stdin': { type: 'boolean', default: false },
                help: { type: 'boolean', default: false },
            },
        }).values;
    } catch (error) {
        throw new UsageError(error.message);
    }
}

/** The command line, checked; throws UsageError with a sentence for people. */
export function readOptions(args) {
    const values = parse(args);
    const year = 365 * 24 * 60 * 60;
    return {
        help: values.help,
        port: wholeNumber(values, 'port', 0, 65535),
        host: choice(values, 'host', ['127.0.0.1', 'localhost', '::1']),
        signingAlg: choice(values, 'signing-alg', signingAlgorithms),
        moreResources: wholeNumber(values, 'more-resources', 0, 10000),
        postLogoutRedirectUris: values['post-logout-redirect-uri'],
        state: values.state,
        control: values.control,
        exitWithStdin: values['exit-with-stdin'],
        settings: {
            leeway: number(values, 'leeway', 0, 3600),
            accessTokenTtl: wholeNumber(values, 'access-token-ttl', 1, year),
            refreshTokenTtl: wholeNumber(values, 'refresh-token-ttl', 1, year),
            rotation: choice(values, 'rotation', ['on', 'off']) === 'on',
            issuedTokenType: false,
            accountCenter: { enabled: true },
            signInExperience: {},
        },
    };
}
