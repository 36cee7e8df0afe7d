// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

const pages = {
    sign_in: '/sign-in',
    register: '/register',
    reset_password: '/reset-password',
    'identifier:sign_in': '/identifier-sign-in',
    'identifier:register': '/identifier-register',
    single_sign_on: '/single-sign-on',
};

/** Every path at which the person at the browser may find the sign-in page. */
export function isSignInPath(path) {
    return Object.values(pages).includes(path) || path.startsWith('/direct/');
}

// The first word of direct_sign_in is the kind of connector, the rest its name.
function directPath(directSignIn) {
    const [method, ...target] = directSignIn.split(':');
    return ['social', 'sso'].includes(method) && target.length
        ? `/direct/${method}/${encodeURIComponent(target.join(':'))}`
        : undefined;
}

function signInUrl(params) {
    const direct = params.direct_sign_in && directPath(params.direct_sign_in);
    const path = direct ?? pages[params.first_screen] ?? pages.sign_in;
    const query = new URLSearchParams({ app_id: params.client_id });
    for (const name of ['organization_id', 'ui_locales', 'login_hint', 'identifier']) {
        if (params[name]) {
            query.set(name, params[name]);
        }
    }
    if (direct) {
        query.set('fallback', 'sign-in');
    }
    return `${path}?${query}`;
}

/** Where oidc-provider sends the browser when it needs a person: Logto's paths. */
export function interactionUrl(_ctx, { prompt, params }) {
    return prompt.name === 'consent'
        ? `/consent?${new URLSearchParams({ app_id: params.client_id })}`
        : signInUrl(params);
}
