#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// How long Logto's own JavaScript client takes to give an access token that it has already.

import assert from 'node:assert/strict';

import { report } from './measure.mjs';
import { load } from './packages.mjs';

const { default: LogtoClient, PersistKey } = await load('@logto/client');

const resource = 'https://shopping.example/api';
const token = 'an-access-token-for-tests-only';
const expiresAt = Math.floor(Date.now() / 1000) + 24 * 60 * 60;

function memoryStorage(items) {
    return {
        getItem: async (key) => items.get(key) ?? null,
        setItem: async (key, value) => { items.set(key, value); },
        removeItem: async (key) => { items.delete(key); },
    };
}

function refuse() {
    throw new Error('the token is there already, nothing else must be asked for');
}

const storage = memoryStorage(new Map([
    [PersistKey.IdToken, 'an-id-token-for-tests-only'],
    [PersistKey.AccessToken, JSON.stringify({
        [`@${resource}`]: { token, scope: 'read:products', expiresAt },
    })],
]));

const client = new LogtoClient(
    { endpoint: 'http://127.0.0.1', appId: 'logto-qt-demo', resources: [resource] },
    {
        storage,
        requester: refuse,
        navigate: refuse,
        generateState: refuse,
        generateCodeVerifier: refuse,
        generateCodeChallenge: refuse,
    },
);

// The constructor reads the storage without telling when it is done.
await new Promise(setImmediate);
assert.equal(await client.getAccessToken(resource), token);

await report('cached-token-logto-client', () => client.getAccessToken(resource));
