// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { errors } from 'oidc-provider';

const codeFlow = ['authorization_code', 'refresh_token'];
export const tokenExchangeGrantType = 'urn:ietf:params:oauth:grant-type:token-exchange';

const deviceFlow = ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'];

const redirectUris = [
    'io.logto.qt://callback',
    'http://127.0.0.1/callback',
    'http://localhost/callback',
    'http://[::1]/callback',
];

function nativeApp(id, name, members) {
    return {
        client_id: id,
        client_name: name,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: codeFlow,
        response_types: ['code'],
        redirect_uris: redirectUris,
        post_logout_redirect_uris: ['io.logto.qt://signed-out'],
        ...members,
    };
}

const apps = [
    nativeApp('logto-qt-demo', 'Logto for Qt demo'),
    nativeApp('logto-qt-demo-no-rotation', 'Logto for Qt demo, no rotation'),
    nativeApp('logto-qt-device', 'Logto for Qt kiosk', {
        grant_types: deviceFlow,
        response_types: [],
        redirect_uris: [],
        post_logout_redirect_uris: [],
    }),
    nativeApp('logto-qt-token-exchange', 'Logto for Qt support desk', {
        grant_types: [...codeFlow, tokenExchangeGrantType],
    }),
    nativeApp('logto-qt-third-party', 'An app of somebody else', {
        scope: 'openid offline_access profile email',
    }),
    {
        client_id: 'logto-qt-machine',
        client_name: 'A machine',
        client_secret: 'test-only-secret-of-the-machine-to-machine-app',
        token_endpoint_auth_method: 'client_secret_basic',
        grant_types: ['client_credentials', tokenExchangeGrantType],
        response_types: [],
        redirect_uris: [],
    },
];

export const demoAppId = 'logto-qt-demo';

const withoutRotation = new Set(['logto-qt-demo-no-rotation']);
const thirdParty = new Set(['logto-qt-third-party']);

/** Roles of apps that act for themselves, in the shape that Directory.scopesOf() takes. */
export function machineApp(clientId) {
    return {
        id: clientId,
        roles: clientId === 'logto-qt-machine' ? ['stock-keeper'] : [],
        isApp: true,
    };
}

export function rotatesRefreshTokens(clientId) {
    return !withoutRotation.has(clientId);
}

export function isThirdParty(clientId) {
    return thirdParty.has(clientId);
}

function find(clientId) {
    return apps.find(({ client_id: id }) => id === clientId);
}

export function isFirstParty(clientId) {
    return Boolean(find(clientId)) && !isThirdParty(clientId);
}

/** Native apps get morePostLogoutRedirectUris as well: these have to match with their port. */
export function appMetadata(clientId, morePostLogoutRedirectUris = []) {
    const app = find(clientId);
    if (!app) {
        throw new errors.InvalidClient(`invalid client ${clientId}`);
    }
    const { post_logout_redirect_uris: registered = [] } = app;
    return registered.length === 0
        ? app
        : { ...app, post_logout_redirect_uris: [...registered, ...morePostLogoutRedirectUris] };
}
