// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';

/**
 * Plays the part that tests/conformance/README.md gives to each module. A subclass brings the
 * protocol: discover, begin, finish, fetchUserInfo, refresh and endSessionUrl; finish moves
 * `stage` on to token and id-token by itself.
 */
export class RelyingParty {
    stage = 'discovery';
    userinfo = null;

    constructor({ issuer, appId, redirectUri }) {
        Object.assign(this, { issuer, appId, redirectUri });
    }

    async play(module) {
        switch (module) {
        case 'callback-for-another-sign-in':
            return this.mixUpTwoSignIns();
        case 'callback-replayed':
            return this.complete(await this.signIn());
        case 'oidcc-client-test-signing-key-rotation':
            await this.signIn();
            return this.signIn();
        case 'unknown-kid-in-two-sign-ins':
            await this.signIn().catch(() => {});
            return this.signIn();
        }
        await this.signIn();
        if (module.includes('-refresh-token'))
            await this.renew();
        if (module.includes('-rp-init-logout'))
            await this.signOut();
    }

    async signIn() {
        const callback = await this.authorize();
        await this.complete(callback);
        this.stage = 'userinfo';
        this.userinfo = await this.fetchUserInfo();
        return callback;
    }

    async authorize() {
        this.stage = 'discovery';
        await this.discover();
        this.stage = 'authorization';
        return redirectTarget(await this.begin());
    }

    async complete(callback) {
        this.stage = 'callback';
        this.session = await this.finish(callback);
    }

    async mixUpTwoSignIns() {
        const earlier = await this.authorize();
        await this.authorize();
        await this.complete(earlier);
    }

    async renew() {
        this.stage = 'refresh';
        this.session = await this.refresh();
    }

    async signOut() {
        this.stage = 'logout';
        const state = randomUUID();
        const url = this.endSessionUrl(state);
        this.session = undefined;
        const returned = new URL(await redirectTarget(url)).searchParams.get('state');
        this.logoutState = { [state]: 'matched', null: 'missing' }[returned] ?? 'mismatched';
    }

    report(outcome, error) {
        const { stage, session, userinfo, logoutState } = this;
        return {
            outcome,
            stage,
            error,
            sub: session?.sub,
            userinfo,
            sessionKept: session !== undefined,
            logoutState,
        };
    }
}

/** The address that the provider redirects to; it is not requested. */
async function redirectTarget(url) {
    const response = await fetch(url, { redirect: 'manual' });
    const location = response.headers.get('location');
    if (!location)
        throw new Error(`no redirect but status ${response.status}: ${await response.text()}`);
    return location;
}

/** The message of an error and of all its causes, with OAuth's own code and description. */
function describe(error) {
    const { message, error: code, error_description: description, cause } = error;
    const own = [message, code, description].filter(Boolean).join(': ');
    return cause instanceof Error ? `${own}: ${describe(cause)}` : own;
}

/** The command line of a test client: plays one module and prints the report. */
export async function main(Party) {
    const names = ['issuer', 'module', 'app-id', 'redirect-uri'];
    const { values } = parseArgs({
        options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    });
    const party = new Party({
        issuer: values.issuer,
        appId: values['app-id'],
        redirectUri: values['redirect-uri'],
    });
    const report = await party.play(values.module).then(
        () => party.report('accept'),
        (error) => party.report('stop', describe(error)));
    console.log(JSON.stringify(report));
}
