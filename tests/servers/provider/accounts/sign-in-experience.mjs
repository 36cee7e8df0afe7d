// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { socialConnectors } from './connectors.mjs';

const branding = {
    logoUrl: '/pictures/tenant.png',
    darkLogoUrl: '/pictures/tenant-dark.png',
    favicon: '/pictures/tenant.png',
    darkFavicon: '/pictures/tenant-dark.png',
};

const ofOrganizations = {
    '1n1acp6bm3a7': { branding: { logoUrl: '/pictures/harbour.png' } },
};

const ofApps = {
    'logto-qt-demo-no-rotation': {
        color: { primaryColor: '#b3261e', isDarkModeEnabled: false, darkPrimaryColor: '#ffb0a8' },
    },
};

// Every member that Logto has, most of them as it has them in a new tenant.
const ofTenant = {
    tenantId: 'default',
    id: 'default',
    color: { primaryColor: '#5a3fe0', isDarkModeEnabled: true, darkPrimaryColor: '#b3a5ff' },
    branding,
    hideLogtoBranding: false,
    languageInfo: { autoDetect: true, fallbackLanguage: 'en' },
    termsOfUseUrl: 'https://tenant.example/terms',
    privacyPolicyUrl: 'https://tenant.example/privacy',
    agreeToTermsPolicy: 'Automatic',
    signIn: {
        methods: [
            {
                identifier: 'username', password: true, verificationCode: false,
                isPasswordPrimary: true,
            },
            {
                identifier: 'email', password: true, verificationCode: true,
                isPasswordPrimary: false,
            },
        ],
    },
    signUp: { identifiers: ['username'], password: true, verify: false, secondaryIdentifiers: [] },
    socialSignIn: {},
    socialSignInConnectorTargets: socialConnectors.map(({ target }) => target),
    signInMode: 'SignInAndRegister',
    customCss: null,
    customContent: {},
    customUiAssets: null,
    customUiCsp: {},
    passwordPolicy: { length: { min: 10 }, rejects: { words: ['tenant'] } },
    mfa: { factors: [], policy: 'UserControlled' },
    adaptiveMfa: {},
    singleSignOnEnabled: false,
    supportEmail: 'help@tenant.example',
    supportWebsiteUrl: null,
    unknownSessionRedirectUrl: null,
    captchaPolicy: {},
    sentinelPolicy: {},
    verificationCodePolicy: {},
    passkeySignIn: {},
    signUpProfileFields: null,
    passwordExpiration: {},
    usernamePolicy: {
        caseSensitive: true,
        minLength: 1,
        maxLength: 128,
        allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true },
    },
    socialConnectors,
    ssoConnectors: [],
    forgotPassword: { phone: false, email: false },
    isDevelopmentTenant: false,
    customProfileFields: [],
};

function withAddresses(value, endpoint) {
    return JSON.parse(JSON.stringify(value), (_name, member) => (
        typeof member === 'string' && member.startsWith('/pictures/')
            ? new URL(member, endpoint).href
            : member));
}

function merged(...layers) {
    const result = { ...ofTenant };
    for (const [name, value] of layers.flatMap((layer) => Object.entries(layer ?? {}))) {
        result[name] = { ...result[name], ...value };
    }
    return result;
}

/** The branding of an app is one over that of the tenant, and an organization's over both. */
export function signInExperience({ endpoint, appId, organizationId, members }) {
    const experience = merged(ofApps[appId], ofOrganizations[organizationId]);
    return withAddresses({ ...experience, ...members }, endpoint);
}
