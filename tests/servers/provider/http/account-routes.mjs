// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { randomBytes } from 'node:crypto';

import { appMetadata } from '../accounts/apps.mjs';
import { refuse } from './account-error.mjs';

// STAND-IN, see account-api.mjs: what each route of Logto's Account API does here.

function requireField(context, field, wanted = ['Edit']) {
    const { accountCenter } = context.settings;
    if (!accountCenter.enabled) {
        refuse(400, 'account_center.not_enabled');
    }
    if (!wanted.includes(accountCenter.fields?.[field] ?? 'Edit')) {
        refuse(400, `account_center.field_not_${wanted.length > 1 ? 'enabled' : 'editable'}`);
    }
}

function requireScope(scopes, scope, status = 400) {
    if (!scopes.has(scope)) {
        refuse(status, 'auth.unauthorized');
    }
}

function requireProof({ verified }) {
    if (!verified) {
        refuse(401, 'verification_record.permission_denied');
    }
}

function requireText(value) {
    if (typeof value !== 'string' || !value) {
        refuse(400, 'guard.invalid_input');
    }
}

function requireUnused({ user, context }, member, value, code) {
    if (context.directory.users.some((other) => other !== user && other[member] === value)) {
        refuse(422, code);
    }
}

function requireRemaining(user, removed) {
    const ways = ['username', 'email', 'phone'].filter((each) => each !== removed && user[each]);
    if (!ways.length && !Object.keys(user.identities ?? {}).length) {
        refuse(422, 'user.last_sign_in_method_required');
    }
}

function profileOf({ user, scopes, context }) {
    requireField(context, 'any', ['Edit', 'ReadOnly']);
    const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    return {
        id: user.id,
        ...scopes.has('identities') && { identities: user.identities ?? {}, ssoIdentities: [] },
        ...scopes.has('custom_data') && { customData: user.customData },
        ...scopes.has('email') && { primaryEmail: user.email },
        ...scopes.has('phone') && { primaryPhone: user.phone },
        ...scopes.has('profile') && {
            name: user.name,
            avatar: user.picture && new URL(user.picture, context.endpoint).href,
            username: user.username,
            profile: Object.fromEntries(
                Object.entries(user.profile).map(([name, value]) => [camel(name), value]),
            ),
            lastSignInAt: user.createdAt,
            createdAt: user.createdAt,
            updatedAt: user.updatedAt ?? user.createdAt,
            isSuspended: false,
            hasPassword: Boolean(user.password),
        },
        hasSecurityVerificationMethod: Boolean(user.password || user.email || user.phone),
    };
}

function updateAccount(call) {
    const { user, scopes, body, context } = call;
    for (const name of Object.keys(body)) {
        requireField(context, name);
    }
    requireScope(scopes, 'profile');
    if (body.customData !== undefined) {
        requireScope(scopes, 'custom_data');
    }
    if (body.username !== undefined) {
        requireProof(call);
        if (body.username === null) {
            requireRemaining(user, 'username');
        } else if (!/^[A-Z_a-z]\w*$/.test(body.username)) {
            refuse(400, 'guard.invalid_input');
        }
        requireUnused(call, 'username', body.username, 'user.username_already_in_use');
    }
    const { avatar, ...rest } = body;
    Object.assign(user, rest, avatar !== undefined && { picture: avatar }, { updatedAt: Date.now() });
    return profileOf(call);
}

function updateProfile({ user, scopes, body, context, ...call }) {
    requireField(context, 'profile');
    requireScope(scopes, 'profile');
    const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    for (const [name, value] of Object.entries(body)) {
        user.profile[snake(name)] = value;
    }
    return profileOf({ user, scopes, context, ...call }).profile;
}

function setPassword(call) {
    const { user, body, context } = call;
    requireProof(call);
    requireText(body.password);
    requireField(context, 'password');
    if (body.password.length < 8) {
        refuse(422, 'password.rejected', [
            { code: 'password_rejected.too_short', interpolation: { min: 8 } },
        ]);
    }
    if (body.password === user.password) {
        refuse(422, 'user.same_password');
    }
    user.password = body.password;
}

function setIdentifier(type, call) {
    const { user, scopes, body, context } = call;
    requireProof(call);
    requireText(body[type]);
    requireField(context, type);
    requireScope(scopes, type);
    const record = context.verifications.find(body.newIdentifierVerificationRecordId);
    if (!record?.verified || record.identifier?.type !== type
        || record.identifier.value !== body[type]) {
        refuse(400, 'verification_record.not_found');
    }
    requireUnused(call, type, body[type], `user.${type}_already_in_use`);
    user[type] = body[type];
}

function removeIdentifier(type, call) {
    requireProof(call);
    requireField(call.context, type);
    requireScope(call.scopes, type);
    requireRemaining(call.user, type);
    call.user[type] = null;
}

function verifyPassword({ user, body, context }) {
    requireText(body.password);
    if (body.password !== user.password) {
        refuse(422, 'session.invalid_credentials');
    }
    return recordAnswer(context.verifications.create({ userId: user.id, verified: true }));
}

function recordAnswer({ id, expiresAt }) {
    return { verificationRecordId: id, expiresAt: new Date(expiresAt).toISOString() };
}

function sendCode({ user, body: { identifier }, context }) {
    if (!['email', 'phone'].includes(identifier?.type)) {
        refuse(400, 'guard.invalid_input');
    }
    requireText(identifier.value);
    const userId = user[identifier.type] === identifier.value ? user.id : undefined;
    return recordAnswer(context.verifications.createCode({ identifier, userId }));
}

function verifyCode({ body: { identifier, verificationId, code }, context }) {
    const record = context.verifications.find(verificationId)
        ?? refuse(400, 'verification_record.not_found');
    const problem = context.verifications.check(record, identifier, code);
    if (problem) {
        refuse(400, problem);
    }
    return { verificationRecordId: record.id };
}

function startSocial({ body, context }) {
    const record = context.verifications.create({ social: body });
    const uri = new URL('https://social.example/authorize');
    uri.search = new URLSearchParams({ state: body.state, redirect_uri: body.redirectUri });
    return { ...recordAnswer(record), authorizationUri: uri.href };
}

function finishSocial({ body: { connectorData, verificationRecordId }, context }) {
    const record = context.verifications.find(verificationRecordId);
    if (!record?.social || !connectorData?.code) {
        refuse(400, 'session.connector_validation_session_not_found');
    }
    Object.assign(record, { verified: true, socialId: connectorData.code });
    return { verificationRecordId };
}

function linkIdentity(call) {
    const { user, scopes, body, context } = call;
    requireScope(scopes, 'identities', 401);
    requireProof(call);
    const record = context.verifications.find(body.newIdentifierVerificationRecordId);
    if (!record?.social || !record.verified) {
        refuse(400, 'verification_record.not_found');
    }
    const target = record.social.connectorId;
    if (user.identities?.[target]) {
        refuse(422, 'user.identity_already_in_use');
    }
    user.identities = {
        ...user.identities,
        [target]: { userId: record.socialId, details: { name: `${user.name} elsewhere` } },
    };
}

function unlinkIdentity(call) {
    requireScope(call.scopes, 'identities');
    requireProof(call);
    if (!call.user.identities?.[call.id]) {
        refuse(404, 'user.identity_not_exist');
    }
    delete call.user.identities[call.id];
}

function requireSessions(call, wanted) {
    requireProof(call);
    requireField(call.context, 'session', wanted);
    requireScope(call.scopes, 'urn:logto:scope:sessions', 401);
}

function sessions(call) {
    requireSessions(call, ['Edit', 'ReadOnly']);
    const { user, context, sessionUid } = call;
    return {
        sessions: context.storage.all('Session')
            .filter(([, { accountId }]) => accountId === user.id)
            .map(([, payload]) => ({
                payload: {
                    exp: payload.exp, iat: payload.iat, jti: payload.jti, uid: payload.uid,
                    kind: 'Session', loginTs: payload.loginTs, accountId: user.id,
                },
                lastSubmission: { signInContext: { ip: '127.0.0.1', userAgent: 'Test' } },
                clientId: Object.keys(payload.authorizations ?? {})[0] ?? null,
                accountId: user.id,
                expiresAt: payload.exp * 1000,
                isCurrent: payload.uid === sessionUid,
            })),
    };
}

function revokeGrantById({ storage }, id) {
    for (const model of ['AccessToken', 'RefreshToken', 'AuthorizationCode']) {
        storage.deleteWhere(model, ({ grantId }) => grantId === id);
    }
    storage.delete('Grant', id);
}

function revokeSession(call) {
    requireSessions(call);
    const { user, context, id, query } = call;
    const [key, session] = context.storage.all('Session')
        .find(([, { uid, accountId }]) => uid === id && accountId === user.id)
        ?? refuse(404, 'oidc.session_not_found');
    if (query.get('revokeGrantsTarget')) {
        for (const { grantId } of Object.values(session.authorizations ?? {})) {
            revokeGrantById(context, grantId);
        }
    }
    context.storage.delete('Session', key);
}

function grants(call) {
    requireSessions(call, ['Edit', 'ReadOnly']);
    const { user, context } = call;
    return {
        grants: context.storage.all('Grant')
            .filter(([, { accountId }]) => accountId === user.id)
            .map(([id, payload]) => ({
                id,
                payload: {
                    exp: payload.exp, iat: payload.iat, jti: id, kind: 'Grant',
                    clientId: payload.clientId, accountId: user.id,
                },
                expiresAt: payload.exp * 1000,
                application: {
                    id: payload.clientId, name: appMetadata(payload.clientId).client_name,
                },
            })),
    };
}

function revokeGrant(call) {
    requireSessions(call);
    const grant = call.context.storage.get('Grant', call.id);
    if (grant?.accountId !== call.user.id) {
        refuse(404, 'oidc.invalid_grant');
    }
    revokeGrantById(call.context, call.id);
}

function mfaFactors({ user, scopes, context }) {
    requireField(context, 'mfa', ['Edit', 'ReadOnly']);
    requireScope(scopes, 'identities', 401);
    return (user.mfa ?? []).map(({ codes, ...factor }) => (
        codes ? { ...factor, remainCodes: codes.length } : factor));
}

function addBackupCodes(call) {
    requireProof(call);
    const { user, body } = call;
    if (body.type !== 'BackupCode') {
        refuse(400, 'session.mfa.mfa_factor_not_enabled');
    }
    if (!user.mfa?.length) {
        refuse(422, 'session.mfa.backup_code_can_not_be_alone');
    }
    user.mfa.push({
        id: randomBytes(9).toString('base64url'), type: body.type, codes: body.codes,
        createdAt: new Date().toISOString(),
    });
}

function removeMfaFactor(call) {
    requireProof(call);
    const { user, id } = call;
    if (!user.mfa?.some((factor) => factor.id === id)) {
        refuse(400, 'verification_record.not_found');
    }
    user.mfa = user.mfa.filter((factor) => factor.id !== id);
}

export const accountRoutes = {
    'GET my-account': profileOf,
    'PATCH my-account': updateAccount,
    'PATCH my-account/profile': updateProfile,
    'POST my-account/password': setPassword,
    'POST my-account/primary-email': (call) => setIdentifier('email', call),
    'DELETE my-account/primary-email': (call) => removeIdentifier('email', call),
    'POST my-account/primary-phone': (call) => setIdentifier('phone', call),
    'DELETE my-account/primary-phone': (call) => removeIdentifier('phone', call),
    'POST my-account/identities': linkIdentity,
    'DELETE my-account/identities/:id': unlinkIdentity,
    'GET my-account/mfa-verifications': mfaFactors,
    'POST my-account/mfa-verifications': addBackupCodes,
    'POST my-account/mfa-verifications/backup-codes/generate': () => ({
        codes: Array.from({ length: 10 }, () => randomBytes(5).toString('hex')),
    }),
    'DELETE my-account/mfa-verifications/:id': removeMfaFactor,
    'GET my-account/sessions': sessions,
    'DELETE my-account/sessions/:id': revokeSession,
    'GET my-account/grants': grants,
    'DELETE my-account/grants/:id': revokeGrant,
    'POST verifications/password': verifyPassword,
    'POST verifications/verification-code': sendCode,
    'POST verifications/verification-code/verify': verifyCode,
    'POST verifications/social': startSocial,
    'POST verifications/social/verify': finishSocial,
};
