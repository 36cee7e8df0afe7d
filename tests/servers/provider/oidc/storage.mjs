// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { appMetadata } from '../accounts/apps.mjs';

function isAlive({ expiresAt }) {
    return expiresAt === null || expiresAt > Date.now();
}

/**
 * What the provider remembers, for as long as the process lives: sessions, interactions, grants,
 * codes and tokens. Survives a change of the signing keys, for which a new provider is made.
 */
export class Storage {
    #records = new Map();

    constructor(settings, postLogoutRedirectUris, onChange) {
        this.settings = settings;
        this.postLogoutRedirectUris = postLogoutRedirectUris;
        this.onChange = onChange;
    }

    /** The adapter of one model, in the form that oidc-provider asks for. */
    adapter = (model) => (model === 'Client'
        ? { find: async (id) => appMetadata(id, this.postLogoutRedirectUris) }
        : new ModelAdapter(this, model));

    clear() {
        this.#records.clear();
        this.onChange();
    }

    /** All that is remembered, for JSON; restore() takes it back. */
    toJSON() {
        return [...this.#records.values()].filter(isAlive);
    }

    restore(records) {
        for (const record of records) {
            this.#records.set(`${record.model}:${record.id}`, record);
        }
    }

    set(model, id, payload, expiresIn) {
        const expiresAt = expiresIn ? Date.now() + expiresIn * 1000 : null;
        this.#records.set(`${model}:${id}`, { model, id, payload, expiresAt });
        this.onChange();
    }

    get(model, id) {
        const record = this.#records.get(`${model}:${id}`);
        if (record && !isAlive(record)) {
            this.delete(model, id);
            return undefined;
        }
        return record?.payload;
    }

    delete(model, id) {
        this.#records.delete(`${model}:${id}`);
        this.onChange();
    }

    /** All living records of a model as [id, payload]. */
    all(model) {
        return [...this.#records.values()]
            .filter((record) => record.model === model && isAlive(record))
            .map(({ id, payload }) => [id, payload]);
    }

    deleteWhere(model, matches) {
        for (const [id, payload] of this.all(model)) {
            if (matches(payload)) {
                this.delete(model, id);
            }
        }
    }
}

class ModelAdapter {
    constructor(storage, model) {
        this.storage = storage;
        this.model = model;
    }

    // Only consume() says when a token was used: find() has put something else in its place.
    async upsert(id, payload, expiresIn) {
        const consumed = this.storage.get(this.model, id)?.consumed;
        this.storage.set(this.model, id, { ...payload, consumed }, expiresIn);
    }

    async find(id) {
        const payload = this.storage.get(this.model, id);
        return this.model === 'RefreshToken' && payload?.consumed
            ? { ...payload, consumed: this.#leewayIsOver(payload) }
            : payload;
    }

    async findByUid(uid) {
        return this.#findWhere((payload) => payload.uid === uid);
    }

    async findByUserCode(userCode) {
        return this.#findWhere((payload) => payload.userCode === userCode);
    }

    async consume(id) {
        const payload = this.storage.get(this.model, id);
        if (payload) {
            payload.consumed ??= Date.now();
            this.storage.onChange();
        }
    }

    async destroy(id) {
        this.storage.delete(this.model, id);
    }

    async revokeByGrantId(grantId) {
        this.storage.deleteWhere(this.model, (payload) => payload.grantId === grantId);
    }

    #findWhere(matches) {
        return this.storage.all(this.model).map(([, payload]) => payload).find(matches);
    }

    // A rotated refresh token stays good for a moment: two processes may refresh at once, and an
    // answer may get lost.
    #leewayIsOver({ consumed }) {
        return Date.now() - consumed >= this.storage.settings.leeway * 1000;
    }
}
