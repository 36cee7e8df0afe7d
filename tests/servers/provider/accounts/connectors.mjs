// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// Invented: nobody has accounts there, and signing in with one asks nobody.

function social(target, id, name, platform) {
    return {
        id,
        target,
        name,
        logo: `/pictures/${target}.png`,
        logoDark: `/pictures/${target}-dark.png`,
        platform,
        isStandard: true,
        isTokenStorageSupported: false,
    };
}

export const socialConnectors = [
    social('meadow', 'meadow-web-uzq8', { en: 'Meadow', de: 'Wiese', 'zh-CN': '草地' }, 'Web'),
    social('harbour', 'harbour-3k0fn', { en: 'Harbour', de: 'Hafen', 'zh-CN': '港湾' },
        'Universal'),
];

/** Shown by tenants that have enterprise single sign-on, see the setting signInExperience. */
export const ssoConnectors = [
    { id: 'lighthouse-9ubd', connectorName: 'Lighthouse Ltd', logo: '/pictures/harbour.png' },
];

/** Which connector direct_sign_in asks for: its kind and its name, undefined if there is none. */
export function directConnector(directSignIn) {
    const [kind, ...rest] = (directSignIn ?? '').split(':');
    const wanted = rest.join(':');
    if (kind === 'social') {
        const connector = socialConnectors.find(({ target }) => target === wanted);
        return connector && { kind, key: connector.target, name: connector.name.en };
    }
    const connector = kind === 'sso' && ssoConnectors.find(({ id }) => id === wanted);
    return connector ? { kind, key: connector.id, name: connector.connectorName } : undefined;
}
