// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bitsPerChannel = 8;
const trueColour = 2;
const trueColourWithAlpha = 6;

function chunk(type, data) {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(named.length + 8);
    framed.writeUInt32BE(data.length, 0);
    named.copy(framed, 4);
    framed.writeUInt32BE(crc32(named), named.length + 4);
    return framed;
}

function header(size, colourType) {
    const data = Buffer.alloc(13);
    data.writeUInt32BE(size, 0);
    data.writeUInt32BE(size, 4);
    data[8] = bitsPerChannel;
    data[9] = colourType;
    return data;
}

/** A square PNG; colourAt(x, y) gives [red, green, blue] of each pixel, or with alpha of each. */
export function png(size, colourAt) {
    const rows = Array.from({ length: size }, (_row, y) => [
        0, // this row is not filtered
        ...Array.from({ length: size }, (_column, x) => colourAt(x, y)).flat(),
    ]);
    const hasAlpha = colourAt(0, 0).length === 4;
    return Buffer.concat([
        signature,
        chunk('IHDR', header(size, hasAlpha ? trueColourWithAlpha : trueColour)),
        chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
        chunk('IEND', Buffer.alloc(0)),
    ]);
}
