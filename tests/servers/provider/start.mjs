// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { randomBytes } from 'node:crypto';

import { demoAppId } from './accounts/apps.mjs';
import { Directory } from './accounts/directory.mjs';
import { VerificationRecords } from './accounts/verification-records.mjs';
import { AccountApi } from './http/account-api.mjs';
import { ProtectedApi } from './http/api.mjs';
import { Control } from './http/control.mjs';
import { Inbox } from './http/inbox.mjs';
import { Interactions } from './http/interactions.mjs';
import { Pictures } from './http/pictures.mjs';
import { RequestLog } from './http/request-log.mjs';
import { Front, listenOnLoopback } from './http/server.mjs';
import { SignInExperience } from './http/sign-in-experience.mjs';
import { SigningKeys } from './oidc/keys.mjs';
import { createProvider } from './oidc/provider.mjs';
import { Storage } from './oidc/storage.mjs';
import { StateFile } from './state-file.mjs';

/** All that belongs to one running provider, and what can be done to it as a whole. */
class Context {
    log = new RequestLog();

    keys = new SigningKeys();

    counters = { reuseDetections: 0 };

    verifications = new VerificationRecords();

    // What the API has seen so far in its trials.
    trials = {};

    cookieKeys = [randomBytes(32).toString('base64url')];

    constructor(options) {
        this.options = options;
        this.directory = new Directory(options.moreResources);
        this.settings = { ...options.settings };
        this.file = options.state ? new StateFile(options.state) : undefined;
        this.storage = new Storage(
            this.settings, options.postLogoutRedirectUris, () => this.#save());
    }

    /** Goes on where an earlier process with the same state file ended. */
    async restore() {
        const state = this.file?.read();
        if (state) {
            this.keys.restore(state.keys);
            this.cookieKeys = state.cookieKeys;
            this.storage.restore(state.records);
        }
        if (this.keys.alg !== this.options.signingAlg) {
            await this.keys.rotate(this.options.signingAlg);
        }
    }

    #save() {
        this.file?.schedule(() => ({
            keys: { alg: this.keys.alg, keys: this.keys.jwks.keys },
            cookieKeys: this.cookieKeys,
            records: this.storage,
        }));
    }

    openAt(endpoint) {
        this.endpoint = endpoint;
        this.issuer = `${endpoint}/oidc`;
        this.#renewProvider();
    }

    async rotateKeys(alg) {
        await this.keys.rotate(alg);
        this.#renewProvider();
    }

    async reset() {
        Object.assign(this.settings, this.options.settings);
        this.storage.clear();
        this.directory.reset();
        this.verifications.clear();
        this.trials = {};
        this.log.clear();
        this.counters.reuseDetections = 0;
        await this.keys.reset(this.options.signingAlg);
        this.#renewProvider();
    }

    // oidc-provider reads its keys once; a new one on the same storage goes on with the new keys.
    #renewProvider() {
        this.#save();
        this.provider = createProvider(this.issuer, this);
    }
}

function urlHost(host) {
    return host.includes(':') ? `[${host}]` : host;
}

function close(server) {
    return new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
    });
}

/** Starts everything; gives what to print and a way to stop. */
export async function start(options) {
    const context = new Context(options);
    await context.restore();
    const handlers = [new Interactions(context), new Pictures(), new Inbox(context)];
    const front = new Front(context, handlers);
    const servers = await listenOnLoopback(front.listener, options.host, options.port);
    const { port } = servers[0].address();
    context.openAt(`http://${urlHost(options.host)}:${port}`);
    handlers.push(new AccountApi(context), new SignInExperience(context),
        new ProtectedApi(context));
    if (options.control) {
        handlers.push(new Control(context));
    }
    return {
        ready: {
            issuer: context.issuer,
            endpoint: context.endpoint,
            port,
            apiUrl: `${context.endpoint}/api`,
            appId: demoAppId,
        },
        stop: async () => {
            await Promise.all(servers.map(close));
            context.file?.flush();
        },
    };
}
