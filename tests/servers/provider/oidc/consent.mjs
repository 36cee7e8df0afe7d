// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

async function grantOf(provider, { grantId, session, params }) {
    const existing = grantId && await provider.Grant.find(grantId);
    return existing || new provider.Grant({
        accountId: session.accountId,
        clientId: params.client_id,
    });
}

// What the user does not hold is rejected for good, else oidc-provider would ask again.
function settleResourceScopes(grant, missing, directory, user, isReserved) {
    for (const [indicator, scopes] of Object.entries(missing)) {
        const held = isReserved(indicator) ? scopes : directory.scopesOf(user, indicator);
        const granted = scopes.filter((scope) => held.includes(scope));
        const refused = scopes.filter((scope) => !held.includes(scope));
        if (granted.length) {
            grant.addResourceScope(indicator, granted);
        }
        if (refused.length) {
            grant.rejectResourceScope(indicator, refused);
        }
    }
}

/** Grants what was asked for, as far as the user holds it; the result of the consent prompt. */
export async function grantConsent(provider, interaction, directory, isReserved) {
    const { missingOIDCScope, missingResourceScopes } = interaction.prompt.details;
    const grant = await grantOf(provider, interaction);
    const user = directory.user(interaction.session.accountId);
    if (missingOIDCScope) {
        grant.addOIDCScope(missingOIDCScope);
    }
    settleResourceScopes(grant, missingResourceScopes ?? {}, directory, user, isReserved);
    return { consent: { grantId: await grant.save() } };
}
