// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { acme, decode, globex, machine, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

const shopping = 'https://shopping.example/api';
const orgApi = 'https://org.example/api';

function clientCredentials(parameters, headers = machine.basic) {
    return provider.post('/token', { grant_type: 'client_credentials', ...parameters }, headers);
}

test('a token for a resource has the permissions that were asked for', async () => {
    const { status, body } = await clientCredentials({
        resource: shopping, scope: 'delete:products read:products ping',
    });
    assert.equal(status, 200);
    assert.deepEqual({ ...body, access_token: undefined }, {
        access_token: undefined,
        expires_in: 3600,
        scope: 'delete:products read:products',
        token_type: 'Bearer',
    });
    const { header, claims } = decode(body.access_token);
    assert.equal(header.typ, 'at+jwt');
    assert.equal(claims.sub, machine.id);
    assert.equal(claims.client_id, machine.id);
    assert.equal(claims.aud, shopping);
    assert.equal(claims.scope, 'delete:products read:products');
    assert.equal('organization_id' in claims, false);
});

test('a token for a resource without permissions says nothing of them', async () => {
    const { body } = await clientCredentials({ resource: shopping });
    assert.equal('scope' in body, false);
    assert.equal('scope' in decode(body.access_token).claims, false);
});

test('a token for an organization', async () => {
    const { status, body } = await clientCredentials({
        organization_id: acme, scope: 'read:report invite:member',
    });
    assert.equal(status, 200);
    assert.equal(body.scope, 'read:report');
    assert.equal(body.expires_in, 3600);
    const { claims } = decode(body.access_token);
    assert.equal(claims.sub, machine.id);
    assert.equal(claims.aud, `urn:logto:organization:${acme}`);
    assert.equal(claims.scope, 'read:report');

    const report = await fetch(`${provider.ready.apiUrl}/organization/report`, {
        headers: { authorization: `Bearer ${body.access_token}` },
    });
    assert.equal(report.status, 200);
});

test('a token for an organization without permissions has an empty scope', async () => {
    const { body } = await clientCredentials({ organization_id: acme });
    assert.equal(body.scope, '');
    assert.equal(decode(body.access_token).claims.scope, '');
});

test('a token for a resource in an organization', async () => {
    const parameters = { resource: orgApi, scope: 'read:org-data write:org-data' };
    const inAcme = await clientCredentials({ ...parameters, organization_id: acme });
    assert.equal(inAcme.body.scope, 'read:org-data');
    assert.equal(inAcme.body.expires_in, 600);
    const { claims } = decode(inAcme.body.access_token);
    assert.equal(claims.aud, orgApi);
    assert.equal(claims.organization_id, acme);

    // What the app may do in an organization it may do there only.
    const alone = await clientCredentials(parameters);
    assert.equal('scope' in alone.body, false);
});

test('what cannot be had', async () => {
    const cases = [
        [{}, 400, 'invalid_target', 'both `resource` and `organization_id` are not provided'],
        [{ scope: 'read:products' }, 400, 'invalid_target',
            'both `resource` and `organization_id` are not provided'],
        [{ resource: 'https://unknown.example/api' }, 400, 'invalid_target',
            'resource indicator is missing, or unknown'],
        [{ resource: [shopping, orgApi] }, 400, 'invalid_target',
            'only a single resource indicator value is supported for this grant type'],
        [{ organization_id: globex }, 403, 'access_denied',
            'app has not associated with the organization'],
        [{ organization_id: 'none', resource: orgApi }, 403, 'access_denied',
            'app has not associated with the organization'],
    ];
    for (const [parameters, status, error, description] of cases) {
        const answer = await clientCredentials(parameters);
        assert.equal(answer.status, status, JSON.stringify(parameters));
        assert.equal(answer.body.code, `oidc.${error}`);
        assert.equal(answer.body.error, error);
        assert.equal(answer.body.error_description, description);
    }
});

test('the secret goes into the header or into the body', async () => {
    const inBody = { client_id: machine.id, client_secret: machine.secret };
    const answer = await clientCredentials({ ...inBody, resource: shopping }, {});
    assert.equal(answer.status, 200);
    const both = await clientCredentials({ ...inBody, resource: shopping });
    assert.equal(both.status, 400);
    assert.equal(both.body.error, 'invalid_request');
});

test('a wrong secret, none, and an app that is not known', async () => {
    const wrongHeader = await clientCredentials({ resource: shopping },
        { authorization: `Basic ${btoa(`${machine.id}:wrong`)}` });
    const wrongBody = await clientCredentials(
        { client_id: machine.id, client_secret: 'wrong', resource: shopping }, {});
    const none = await clientCredentials({ client_id: machine.id, resource: shopping }, {});
    for (const { status, body } of [wrongHeader, wrongBody, none]) {
        assert.equal(status, 401);
        assert.equal(body.code, 'oidc.invalid_client');
        assert.equal(body.error, 'invalid_client');
        assert.equal(body.error_description, 'client authentication failed');
    }
    assert.match(wrongHeader.headers.get('www-authenticate'), /^Basic realm=/);
    assert.equal(wrongBody.headers.get('www-authenticate'), null);

    const unknown = await clientCredentials(
        { client_id: 'nope', client_secret: 'wrong', resource: shopping }, {});
    assert.equal(unknown.status, 400);
    assert.equal(unknown.body.error_description, 'invalid client nope');
});
