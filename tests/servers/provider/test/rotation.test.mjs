// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { capture, sameAnswer, sameTokens } from './captures.mjs';
import { fullRequest, startProvider } from './harness.mjs';

let lenient;
let strict;
before(async () => {
    [lenient, strict] = await Promise.all([startProvider(), startProvider('--leeway', '0')]);
});
after(() => Promise.all([lenient.stop(), strict.stop()]));

const shopping = 'https://shopping.example/api';

test('two refreshes at once both succeed (14, 14b)', async () => {
    const { body: { refresh_token: refreshToken } } = await lenient.signIn(fullRequest);
    const answers = await Promise.all([
        lenient.refresh(refreshToken, { resource: shopping }),
        lenient.refresh(refreshToken, { resource: 'https://short.example/api' }),
    ]);
    const { results } = capture('14', lenient);
    answers.forEach((answer, index) => sameTokens(answer, results[index]));
    assert.notEqual(answers[0].body.refresh_token, answers[1].body.refresh_token);
    for (const { body } of answers) {
        assert.equal((await lenient.refresh(body.refresh_token)).status, 200);
    }
    sameTokens(await lenient.refresh(refreshToken), capture('14b', lenient));
});

test('a rotated token that comes back late ends the grant (E11, E12, E12b)', async () => {
    const { body } = await strict.signIn(fullRequest);
    const { body: renewed } = await strict.refresh(body.refresh_token);
    sameAnswer(await strict.refresh(body.refresh_token), capture('E11', strict));
    sameAnswer(await strict.refresh(renewed.refresh_token), capture('E12', strict));
    sameAnswer(await strict.userinfo(renewed.access_token), capture('E12b', strict));
    assert.equal((await strict.control('grants')).reuseDetections, 1);
});

test('the leeway is counted from the first use and ends', async (t) => {
    const brief = await startProvider('--leeway', '0.2');
    t.after(() => brief.stop());
    const { body: { refresh_token: refreshToken } } = await brief.signIn(fullRequest);
    const firstUse = Date.now();
    let latest = await brief.refresh(refreshToken);
    while (Date.now() - firstUse < 400 && latest.status === 200) {
        latest = await brief.refresh(refreshToken);
    }
    assert.equal(latest.body.error, 'invalid_grant');
    assert.ok(Date.now() - firstUse >= 200);
});

test('an app without rotation keeps its token (15)', async () => {
    const clientId = 'logto-qt-demo-no-rotation';
    const { body } = await lenient.signIn({ client_id: clientId });
    const answer = await lenient.refresh(body.refresh_token, { client_id: clientId });
    const recorded = capture('15', lenient);
    recorded.decoded.id_token.claims.aud = clientId;
    sameTokens(answer, recorded);
    assert.equal(answer.body.refresh_token, body.refresh_token);
});

test('--rotation off keeps the tokens of every app', async (t) => {
    const fixed = await startProvider('--rotation', 'off');
    t.after(() => fixed.stop());
    const { body } = await fixed.signIn();
    const answer = await fixed.refresh(body.refresh_token);
    assert.equal(answer.body.refresh_token, body.refresh_token);
});
