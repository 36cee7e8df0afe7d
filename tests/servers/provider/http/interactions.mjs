// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { errors } from 'oidc-provider';

import { appMetadata, isThirdParty } from '../accounts/apps.mjs';
import { directConnector } from '../accounts/connectors.mjs';
import { organizationsResource } from '../accounts/directory.mjs';
import { grantConsent } from '../oidc/consent.mjs';
import { isSignInPath } from '../oidc/interaction-url.mjs';
import { consentPage } from '../pages/consent.mjs';
import { messagePage } from '../pages/message.mjs';
import { signInPage } from '../pages/sign-in.mjs';
import { readForm } from './request.mjs';
import { redirect, sendPage } from './response.mjs';

const denied = { error: 'access_denied', error_description: 'End-User aborted interaction' };

/** The pages at which oidc-provider hands over to the person at the browser. */
export class Interactions {
    constructor(context) {
        this.context = context;
    }

    handles(path) {
        return path === '/consent' || isSignInPath(path);
    }

    async handle(request, response, url) {
        try {
            const interaction = await this.#provider.interactionDetails(request, response);
            const expected = url.pathname === '/consent' ? 'consent' : 'login';
            if (interaction.prompt.name !== expected) {
                throw new errors.SessionNotFound('another page of this sign-in is due');
            }
            await (expected === 'consent'
                ? this.#consent(request, response, interaction)
                : this.#signIn(request, response, interaction));
        } catch (error) {
            if (!(error instanceof errors.SessionNotFound)) {
                throw error;
            }
            sendPage(response, 400, messagePage('This sign-in is over',
                'It has expired, was finished already, or cookies are off. Go back to the app and '
                + 'sign in again.'));
        }
    }

    get #provider() {
        return this.context.provider;
    }

    async #signIn(request, response, interaction) {
        if (request.method !== 'POST') {
            this.#showSignIn(response, 200, interaction, {
                identifier: interaction.params.login_hint,
            });
            return;
        }
        const form = await this.#form(request, interaction);
        if (form.action === 'cancel') {
            await this.#finish(request, response, denied);
            return;
        }
        const connector = directConnector(interaction.params.direct_sign_in);
        if (form.action === 'continue-elsewhere' && connector) {
            const { id } = this.context.directory.userFromElsewhere(connector);
            await this.#finish(request, response, { login: { accountId: id } });
            return;
        }
        await this.#authenticate(request, response, interaction, form);
    }

    async #authenticate(request, response, interaction, { identifier = '', password = '' }) {
        const user = this.context.directory.authenticate(identifier, password);
        if (!user || user.suspended) {
            const error = user
                ? 'This account is suspended.'
                : 'Wrong username or password. Try again.';
            this.#showSignIn(response, 422, interaction, { identifier, error });
            return;
        }
        user.updatedAt = Date.now();
        await this.#finish(request, response, { login: { accountId: user.id } });
    }

    #showSignIn(response, status, interaction, state) {
        sendPage(response, status, signInPage({
            ...state,
            appName: appMetadata(interaction.params.client_id).client_name,
            users: this.context.directory.users,
            connector: directConnector(interaction.params.direct_sign_in),
            interactionId: interaction.jti,
        }));
    }

    // First-party apps are never asked, as in Logto.
    async #consent(request, response, interaction) {
        const { params } = interaction;
        if (isThirdParty(params.client_id)) {
            if (request.method !== 'POST') {
                this.#showConsent(response, interaction);
                return;
            }
            const { action } = await this.#form(request, interaction);
            if (action !== 'allow') {
                await this.#finish(request, response, denied);
                return;
            }
        }
        const result = await grantConsent(this.#provider, interaction, this.context.directory,
            (indicator) => indicator === organizationsResource);
        await this.#finish(request, response, result, 302);
    }

    #showConsent(response, interaction) {
        const user = this.context.directory.user(interaction.session.accountId);
        sendPage(response, 200, consentPage({
            appName: appMetadata(interaction.params.client_id).client_name,
            userName: user.name,
            scopes: interaction.prompt.details.missingOIDCScope ?? [],
            interactionId: interaction.jti,
        }));
    }

    // Another tab may have begun a sign-in since this page was shown.
    async #form(request, interaction) {
        const form = await readForm(request);
        if (form.interaction !== interaction.jti) {
            throw new errors.SessionNotFound('the form belongs to another sign-in');
        }
        return form;
    }

    async #finish(request, response, result, status = 303) {
        const returnTo = await this.#provider.interactionResult(request, response, result);
        redirect(response, status, returnTo);
    }
}
