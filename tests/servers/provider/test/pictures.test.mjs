// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';

import { decode, fullRequest, startProvider } from './harness.mjs';

let provider;
before(async () => { provider = await startProvider(); });
after(() => provider.stop());

function chunksOf(image) {
    const chunks = {};
    for (let at = 8; at < image.length;) {
        const end = at + 8 + image.readUInt32BE(at);
        assert.equal(image.readUInt32BE(end), crc32(image.subarray(at + 4, end)));
        chunks[image.toString('latin1', at + 4, at + 8)] = image.subarray(at + 8, end);
        at = end + 4;
    }
    return chunks;
}

test('the picture of alice is served here, as a PNG', async () => {
    const { body } = await provider.signIn(fullRequest);
    const { picture } = decode(body.id_token).claims;
    assert.equal(picture, `${provider.endpoint}/pictures/alice.png`);
    assert.equal((await provider.userinfo(body.access_token)).body.picture, picture);

    const response = await fetch(picture);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'image/png');
    const image = Buffer.from(await response.arrayBuffer());
    assert.equal(image.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
    const { IHDR: header, IDAT: data, IEND: end } = chunksOf(image);
    const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
    assert.equal(inflateSync(data).length, height * (1 + 3 * width));
    assert.equal(end.length, 0);
});

test('bob has no picture, and none can be put there', async () => {
    const { body } = await provider.signIn(fullRequest, { user: 'bob' });
    assert.equal(decode(body.id_token).claims.picture, null);
    assert.equal((await fetch(`${provider.endpoint}/pictures/bob.png`)).status, 404);
    const put = await fetch(`${provider.endpoint}/pictures/alice.png`, { method: 'PUT' });
    assert.equal(put.status, 405);
});
